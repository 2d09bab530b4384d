import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import type { Draft, SavedDraft, Written } from '@/lib/client/draft-calls';
import { DraftKeeper } from '@/lib/client/draft-keeper';
import type { DraftQuestion, KeptDraft } from '@/lib/client/draft-parts';

const at = '2026-11-25T10:00:00.000Z';
let keys = 0;

/** The server's side: one draft, changed only by who knows its version. Refused texts are kept. */
class Server {
  draft: Draft | null = null;
  kept: string[] = [];
  saves = 0;
  isDown = false;
  /** The next answer is lost on its way, after the save. */
  losesAnswer = false;

  async save(
    written: Written,
    { key, draftId, version }: { key: string; draftId?: number; version?: number },
  ): Promise<SavedDraft> {
    if (this.isDown) throw new ApiError('unreached', '');
    this.saves += 1;
    if (draftId !== undefined && draftId !== this.draft?.draftId)
      throw new ApiError('not_found', '', { status: 404 });
    if (this.draft && version !== this.draft.version && this.draft.content !== written.content) {
      this.kept.push(this.draft.content, written.content);
      throw new ApiError('conflict', '', { status: 409, more: { draft: this.draft } });
    }
    if (this.draft?.content !== written.content)
      this.draft = draftOf(written, {
        clientKey: this.draft?.clientKey ?? key,
        version: (this.draft?.version ?? 0) + 1,
      });
    if (this.losesAnswer) {
      this.losesAnswer = false;
      throw new ApiError('unreached', '');
    }
    return { draftId: this.draft!.draftId, version: this.draft!.version, updatedAt: at };
  }
}

const draftOf = (written: Written, given: Partial<Draft> = {}): Draft => ({
  draftId: 1,
  version: 1,
  clientKey: 'key-of-another-device',
  recipient: null,
  recipientName: null,
  recipientRole: null,
  conversationId: 7,
  subject: written.subject ?? null,
  content: written.content,
  attachments: [],
  replyToId: written.replyToId ?? null,
  newThread: false,
  updatedAt: at,
  problem: null,
  versionCount: 0,
  ...given,
});

/** One place to write in one browser, with a clock that is turned by hand. */
class Device {
  text = '';
  isWriting = false;
  question: DraftQuestion | null = null;
  local: KeptDraft | undefined;
  signal?: AbortSignal;
  readonly onTheirWay = new Set<string>();
  readonly waiting = new Set<() => void>();
  keeper: DraftKeeper;

  constructor(
    readonly server: Server,
    local?: KeptDraft,
  ) {
    this.local = local;
    this.keeper = new DraftKeeper({
      save: (written, which, { signal }) => {
        this.signal = signal;
        return server.save(written, which);
      },
      isOnItsWay: (key) => this.onTheirWay.has(key),
      remove: async () => {
        server.draft = null;
      },
      store: {
        load: async () => this.local,
        save: (kept) => {
          this.local = kept;
        },
      },
      known: (key) => (server.draft?.clientKey === key ? server.draft : null),
      later: (run) => {
        const once = () => {
          this.waiting.delete(once);
          run();
        };
        this.waiting.add(once);
        return () => this.waiting.delete(once);
      },
      newKey: () => {
        keys += 1;
        return `key-${keys}`;
      },
      isWriting: () => this.isWriting,
      show: ({ content }) => {
        this.text = content;
      },
      ask: (question) => {
        this.question = question;
      },
      status: () => undefined,
    });
  }

  start(server: Draft | null | undefined = this.server.draft): Promise<void> {
    return this.keeper.start(
      () => ({ content: this.text }),
      () => server,
    );
  }

  type(content: string): void {
    this.text = content;
    this.keeper.changed({ content });
  }

  /** All that waits for a pause happens now. */
  async pause(): Promise<void> {
    for (const run of [...this.waiting]) run();
    await this.keeper.flush();
  }
}

let server: Server;
let phone: Device;
beforeEach(async () => {
  server = new Server();
  phone = new Device(server);
  await phone.start();
});

describe('a draft in the browser', () => {
  it('is saved after a pause, once for what was typed, and kept here with it', async () => {
    phone.type('H');
    phone.type('Half');
    expect(server.saves).toBe(0);
    await phone.pause();
    expect([server.draft?.content, server.saves]).toEqual(['Half', 1]);
    expect(phone.local).toMatchObject({
      draftId: 1,
      version: 1,
      isSaved: true,
      written: { content: 'Half' },
    });
    await phone.pause();
    expect(server.saves).toBe(1);
  });

  it('is deleted everywhere when its words are', async () => {
    phone.type('Half');
    await phone.pause();
    phone.type('');
    await phone.pause();
    expect([server.draft, phone.local]).toEqual([null, undefined]);
  });

  it('survives the page without the network, and is saved by the next one', async () => {
    server.isDown = true;
    phone.type('Nobody answers');
    await phone.pause();
    expect(phone.local).toMatchObject({ isSaved: false, written: { content: 'Nobody answers' } });
    server.isDown = false;
    const later = new Device(server, phone.local);
    await later.start();
    expect(later.text).toBe('Nobody answers');
    await later.pause();
    expect(server.draft?.content).toBe('Nobody answers');
  });

  it('gone on with after its message came back unsent keeps its key; new words after a sent one get another', async () => {
    phone.type('Sent');
    const { key } = phone.keeper;
    expect(key).toBeDefined();
    phone.keeper.sent();
    // The outbox gave it back: nothing was saved on the server yet.
    phone.keeper.resume(key!);
    phone.type('Sent');
    expect(phone.keeper.key).toBe(key);
    phone.keeper.sent();
    phone.type('Something new');
    expect(phone.keeper.key).not.toBe(key);
  });

  it('that somebody writes is not given up for words that come back', async () => {
    phone.type('Sent');
    const { key } = phone.keeper;
    phone.keeper.sent();
    phone.type('Already writing on');
    const own = phone.keeper.key;
    phone.keeper.resume(key!);
    expect(phone.keeper.key).toBe(own);
  });

  it('is no other device’s when only an answer was lost', async () => {
    server.losesAnswer = true;
    phone.type('First');
    await phone.pause();
    phone.type('First, then more');
    await phone.pause();
    await phone.pause();
    expect(phone.question).toBeNull();
    expect([server.draft?.content, server.draft?.version]).toEqual(['First, then more', 2]);
  });

  it('follows another device while nobody writes here', async () => {
    phone.keeper.heard(draftOf({ content: 'From the desk' }));
    expect([phone.text, phone.question]).toEqual(['From the desk', null]);
    phone.keeper.heard(draftOf({ content: 'From the desk, on' }, { version: 2 }));
    expect(phone.text).toBe('From the desk, on');
    phone.keeper.heard(null);
    expect(phone.text).toBe('');
  });

  it('never writes over a field in which somebody writes, and loses neither text', async () => {
    server.draft = draftOf({ content: 'From the desk' });
    phone.keeper.heard(server.draft);
    phone.isWriting = true;
    phone.type('From the desk, and the phone');
    server.draft = draftOf({ content: 'From the desk, on' }, { version: 2 });
    phone.keeper.heard(server.draft);
    expect([phone.text, phone.question?.kind]).toEqual(['From the desk, and the phone', 'newer']);
    await phone.keeper.keepMine();
    expect(server.draft.content).toBe('From the desk, and the phone');
    expect(server.kept).toContain('From the desk, on');
    expect(phone.question).toBeNull();
  });

  it('hands in one’s own text before the other is shown', async () => {
    phone.type('Mine');
    await phone.pause();
    server.draft = draftOf({ content: 'Theirs' }, { version: 2, clientKey: server.draft!.clientKey });
    phone.type('Mine, on');
    await phone.pause();
    expect(phone.question?.kind).toBe('newer');
    await phone.keeper.showNewer();
    expect([phone.text, server.draft.content]).toEqual(['Theirs', 'Theirs']);
    expect(server.kept).toEqual(['Theirs', 'Mine, on']);
  });

  it('takes over what was taken back into it, with subject and answer, and asks nothing', async () => {
    phone.isWriting = true;
    phone.type('Taken back');
    phone.keeper.heard(draftOf({ content: 'Taken back', subject: 'Thursday', replyToId: 3 }));
    expect([phone.text, phone.question]).toEqual(['Taken back', null]);
    expect(phone.keeper.draftId).toBe(1);
  });

  it('asks before it takes away what was sent elsewhere from under somebody’s hands', async () => {
    phone.type('Shared');
    await phone.pause();
    phone.isWriting = true;
    phone.keeper.heard(null);
    expect([phone.text, phone.question]).toEqual(['Shared', { kind: 'gone' }]);
    server.draft = null;
    await phone.keeper.keepMine();
    expect(server.draft).toMatchObject({ content: 'Shared', version: 1 });
  });

  it('goes on as another draft when it was sent elsewhere while more was written here', async () => {
    phone.type('Shared');
    await phone.pause();
    const first = phone.keeper.key;
    server.draft = null;
    phone.type('Shared, and more');
    await phone.pause();
    await phone.pause();
    expect(server.draft).toMatchObject({ content: 'Shared, and more' });
    expect(phone.keeper.key).not.toBe(first);
  });

  it('is gone on with under its own key when the send comes back refused', async () => {
    phone.type('To be refused');
    await phone.pause();
    const { key } = phone.keeper;
    phone.keeper.sent();
    phone.text = '';
    expect(phone.keeper.key).toBeUndefined();
    phone.type('To be refused');
    expect(phone.keeper.key).toBe(key);
    await phone.pause();
    expect(server.draft?.version).toBe(1);
  });

  it('that nobody has touched here goes when the server has none any more', async () => {
    phone.type('Sent from elsewhere meanwhile');
    await phone.pause();
    server.draft = null;
    const later = new Device(server, phone.local);
    await later.start();
    expect([later.text, later.local]).toEqual(['', undefined]);
  });

  it('stays as it is kept here while the server is not known', async () => {
    phone.type('Kept');
    await phone.pause();
    const later = new Device(server, phone.local);
    await later.start(undefined);
    expect(later.text).toBe('Kept');
  });

  it('adds what was typed before it was loaded to what was kept', async () => {
    const later = new Device(server, { key: 'k', written: { content: 'Before' }, isSaved: false });
    later.text = 'After';
    await later.start();
    expect(later.text).toBe('Before\n\nAfter');
  });
});

describe('a draft that is being sent', () => {
  it('calls off the save under way, which would arrive after the message and be refused', async () => {
    phone.type('See you at ten');
    const saving = phone.keeper.flush();
    expect(phone.signal?.aborted).toBe(false);
    expect(phone.keeper.handOver()).toBe(phone.keeper.key);
    expect(phone.signal?.aborted).toBe(true);
    await saving;
  });

  it('is not saved while the words are on their way, and is once they came back refused', async () => {
    phone.type('See you at ten');
    const key = phone.keeper.key!;
    phone.onTheirWay.add(key);
    await phone.pause();
    expect(server.saves).toBe(0);
    phone.onTheirWay.delete(key);
    await phone.keeper.flush();
    expect(server.draft?.content).toBe('See you at ten');
  });
});
