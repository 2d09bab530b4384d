import { asApiError } from '@/lib/client/api-error';
import * as calls from '@/lib/client/attachment-calls';
import type { Attachment } from '@/lib/client/attachments';
import { newKey } from '@/lib/client/new-key';
import { uploadFile } from '@/lib/client/upload-file';
import type { VoiceFacts } from '@/lib/domain/attachments/schema';

/** A file on its way up, as a screen shows it. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  isVoice: boolean;
  sent: number;
  state: 'waiting' | 'sending' | 'paused' | 'checking' | 'failed';
  /** Why it failed, in the server's words; empty where it gave none. */
  problem?: string;
  /** Trying again makes sense. */
  canRetry?: boolean;
}

interface Running {
  file: File;
  voice?: VoiceFacts;
  id?: number;
  stop: AbortController;
}

/** More at once would only share the same network. */
const mostAtOnce = 2;

/** The uploads of one composer: two at a time, the rest in line. Each leaves the list when it is complete, refused ones when removed. */
export class Uploads {
  #items: readonly Upload[] = [];
  readonly #running = new Map<string, Running>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly onReady: (file: Attachment) => void) {}

  get items(): readonly Upload[] {
    return this.#items;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add = (files: readonly File[], voice?: VoiceFacts): void => {
    for (const file of files) {
      const key = newKey();
      this.#running.set(key, { file, voice, stop: new AbortController() });
      const { name, size } = file;
      this.#set([
        ...this.#items,
        { key, name, size, isVoice: voice !== undefined, sent: 0, state: 'waiting' },
      ]);
    }
    this.#advance();
  };

  /** Call it off and forget it; what the server has of it goes, too. */
  remove = (key: string): void => {
    const running = this.#running.get(key);
    running?.stop.abort(new DOMException('', 'AbortError'));
    this.#running.delete(key);
    this.#set(this.#items.filter((one) => one.key !== key));
    // The server forgets it by itself within a day should this not arrive.
    if (running?.id !== undefined) void calls.deleteAttachment(running.id).catch(() => undefined);
    this.#advance();
  };

  retry = (key: string): void => {
    this.#change(key, { state: 'waiting', problem: undefined });
    this.#advance();
  };

  /** The page goes; what is half-way stays on the server for a day. */
  stopAll(): void {
    for (const { stop } of this.#running.values()) stop.abort(new DOMException('', 'AbortError'));
  }

  #advance(): void {
    const active = this.#items.filter(({ state }) => state !== 'waiting' && state !== 'failed').length;
    const next = this.#items
      .filter(({ state }) => state === 'waiting')
      .slice(0, Math.max(0, mostAtOnce - active));
    for (const { key } of next) void this.#run(key);
  }

  async #run(key: string): Promise<void> {
    const running = this.#running.get(key);
    if (!running) return;
    const { file, voice, stop } = running;
    const { signal } = stop;
    this.#change(key, { state: 'sending' });
    try {
      const ready = await uploadFile(
        {
          begin: () =>
            calls.beginUpload({ name: file.name || 'file', size: file.size, voice }, { key, signal }),
          state: (id) => calls.uploadState(id, { signal }),
          send: ({ attachmentId, partsReceived, partSize }, onProgress) => {
            const bytes = file.slice(partsReceived * partSize, (partsReceived + 1) * partSize);
            return calls.sendPart(attachmentId, partsReceived, { bytes, signal, onProgress });
          },
          complete: (id) => calls.completeUpload(id, { signal }),
          rest: (waitMs) => rest(waitMs, signal),
        },
        {
          begun: (id) => {
            running.id = id;
          },
          progress: (sent) => this.#change(key, { sent, state: 'sending' }),
          paused: () => this.#change(key, { state: 'paused' }),
          checking: () => this.#change(key, { sent: file.size, state: 'checking' }),
        },
        running.id,
      );
      this.#running.delete(key);
      this.onReady(ready);
      this.#set(this.#items.filter((one) => one.key !== key));
    } catch (error) {
      if (!signal.aborted) this.#fail(key, running, error);
    }
    this.#advance();
  }

  #fail(key: string, running: Running, error: unknown): void {
    const { code, detail } = asApiError(error);
    // What the server refused it has also thrown away.
    running.id = undefined;
    const canRetry = !['unsupported_type', 'too_large', 'invalid_request'].includes(code);
    this.#change(key, { state: 'failed', problem: detail, canRetry });
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#set(this.#items.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  #set(items: readonly Upload[]): void {
    this.#items = items;
    for (const listener of this.#listeners) listener();
  }
}

function rest(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      signal.removeEventListener('abort', stop);
    };
    const go = () => {
      end();
      resolve();
    };
    const stop = () => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(go, waitMs);
    window.addEventListener('online', go, { once: true });
    signal.addEventListener('abort', stop, { once: true });
  });
}
