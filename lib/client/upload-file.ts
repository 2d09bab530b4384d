import { type ApiError, asApiError } from '@/lib/client/api-error';
import type { UploadState } from '@/lib/client/attachment-calls';
import type { Attachment } from '@/lib/client/attachments';
import { backoffMs } from '@/lib/client/backoff';

/** What an upload needs of the world; tests give their own. */
export interface UploadParts {
  begin: () => Promise<UploadState>;
  state: (id: number) => Promise<UploadState>;
  /** The next part that `state` lacks. */
  send: (state: UploadState, onProgress: (sent: number) => void) => Promise<UploadState>;
  complete: (id: number) => Promise<Attachment>;
  /** Resolves after so long, or when the network is back. Rejects when the upload is called off. */
  rest: (waitMs: number) => Promise<void>;
}

export interface UploadNews {
  /** It has a name on the server. */
  begun: (id: number) => void;
  /** Bytes that are there or on their way. */
  progress: (sent: number) => void;
  /** The network is away: it goes on by itself. */
  paused: () => void;
  /** All bytes are there; the server looks at them. */
  checking: () => void;
}

const firstWaitMs = 1_000;
const mostWaitMs = 20_000;

/**
 * Bring a file to the server, part by part. What is lost on the way is asked for and gone on with, for as long as it takes: after a
 * failure that passes (network, a busy server) it waits and asks what is there. Throws ApiError for what will never be accepted.
 */
export async function uploadFile(
  parts: UploadParts,
  news: UploadNews,
  knownId?: number,
): Promise<Attachment> {
  let id = knownId;
  for (let tries = 0; ; ) {
    try {
      let state = id === undefined ? await parts.begin() : await parts.state(id);
      if (id === undefined) news.begun(state.attachmentId);
      id = state.attachmentId;
      while (state.state === 'uploading' && state.partsReceived < state.parts) {
        const before = state.partsReceived * state.partSize;
        news.progress(before);
        state = await parts.send(state, (sent) => news.progress(before + sent));
        tries = 0;
      }
      news.checking();
      return await parts.complete(id);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      const failure = asApiError(error);
      if (!passes(failure)) throw failure;
      tries += 1;
      news.paused();
      const waitMs = backoffMs(tries, { firstMs: firstWaitMs, mostMs: mostWaitMs });
      await parts.rest(Math.max(waitMs, (failure.retryAfterS ?? 0) * 1_000));
    }
  }
}

/** A conflict is another tab's part, or an answer that was lost: asking what is there settles it. */
const passes = ({ code, status }: ApiError) =>
  ['unreached', 'timed_out', 'unavailable', 'rate_limited', 'conflict'].includes(code) || status >= 500;
