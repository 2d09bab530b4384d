import { expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import type { UploadState } from '@/lib/client/attachment-calls';
import type { Attachment } from '@/lib/client/attachments';
import { waveformOf } from '@/lib/client/recording';
import { type UploadParts, uploadFile } from '@/lib/client/upload-file';

const ready = { attachmentId: 7 } as Attachment;

/** A server that keeps what arrives, and a network that fails as told. */
class Server {
  received = 0;
  begun = 0;
  sends: number[] = [];
  rests: number[] = [];
  constructor(
    private readonly parts: number,
    private readonly failures: (ApiError | undefined)[],
  ) {}

  #state = (): UploadState => ({
    attachmentId: 7,
    state: 'uploading',
    name: 'a.pdf',
    size: this.parts * 10,
    partSize: 10,
    parts: this.parts,
    partsReceived: this.received,
  });
  #fail(): void {
    const failure = this.failures.shift();
    if (failure) throw failure;
  }
  readonly world: UploadParts = {
    begin: async () => {
      this.#fail();
      this.begun += 1;
      return this.#state();
    },
    state: async () => this.#state(),
    send: async ({ partsReceived }, onProgress) => {
      onProgress(5);
      this.#fail();
      this.sends.push(partsReceived);
      this.received = partsReceived + 1;
      return this.#state();
    },
    complete: async () => {
      this.#fail();
      return ready;
    },
    rest: async (waitMs) => {
      this.rests.push(waitMs);
    },
  };
}

const lost = () => new ApiError('unreached', '');
function listen() {
  const heard: string[] = [];
  return {
    heard,
    news: {
      begun: (id: number) => heard.push(`begun ${id}`),
      progress: (sent: number) => heard.push(`${sent}`),
      paused: () => heard.push('paused'),
      checking: () => heard.push('checking'),
    },
  };
}

it('sends every part once and says how far it came', async () => {
  const server = new Server(3, []);
  const { heard, news } = listen();
  expect(await uploadFile(server.world, news)).toBe(ready);
  expect(server.sends).toEqual([0, 1, 2]);
  expect(heard).toEqual(['begun 7', '0', '5', '10', '15', '20', '25', 'checking']);
});

it('after a lost network asks what is there and goes on from it', async () => {
  const server = new Server(3, [undefined, undefined, lost(), lost()]);
  const { heard, news } = listen();
  expect(await uploadFile(server.world, news)).toBe(ready);
  expect(server.begun).toBe(1);
  expect(server.sends).toEqual([0, 1, 2]);
  expect(heard.filter((one) => one === 'paused')).toHaveLength(2);
  expect(server.rests[1]!).toBeGreaterThan(0);
});

it('waits as long as a busy server asks, and gives up on what it will never take', async () => {
  const busy = new ApiError('unavailable', '', { status: 503, retryAfterS: 30 });
  const refused = new ApiError('unsupported_type', 'No.', { status: 415 });
  const server = new Server(1, [busy, undefined, undefined, refused]);
  await expect(uploadFile(server.world, listen().news)).rejects.toBe(refused);
  expect(server.rests[0]!).toBeGreaterThanOrEqual(30_000);
});

it('does not go on once it was called off', async () => {
  const stopped = new DOMException('', 'AbortError');
  const server = new Server(1, []);
  server.world.send = async () => Promise.reject(stopped);
  await expect(uploadFile(server.world, listen().news)).rejects.toBe(stopped);
  expect(server.rests).toEqual([]);
});

it('draws a recording of any length with few bars, the loudest filling its place', () => {
  expect(waveformOf([])).toEqual([]);
  expect(waveformOf([0.1, 0.4, 0.2])).toEqual([25, 100, 50]);
  const long = waveformOf(Array.from({ length: 5_000 }, (_, i) => (i === 2_500 ? 0.5 : 0.1)));
  expect(long).toHaveLength(64);
  expect(Math.max(...long)).toBe(100);
  expect(waveformOf([0, 0])).toEqual([0, 0]);
});
