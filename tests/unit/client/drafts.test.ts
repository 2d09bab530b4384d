import { afterEach, expect, test, vi } from 'vitest';
import { Drafts } from '@/lib/client/drafts';
import type { MessagingClient } from '@/lib/client/messaging-client';

afterEach(() => vi.unstubAllGlobals());

const never = () => () => {};
const client = {
  reader: { username: 'maria' },
  onDraft: never,
  onArrival: never,
  outbox: { onSent: never, subscribe: never, items: [] },
} as unknown as MessagingClient;

/** A browser whose server answers nothing until it is told to fail. */
function withoutAnswers() {
  const failures: (() => void)[] = [];
  const page = Object.assign(new EventTarget(), { hidden: false, cookie: '' });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', () => {
    return new Promise((_, reject) => failures.push(() => reject(new TypeError('no network'))));
  });
  return {
    failAll: () => {
      for (const fail of failures.splice(0)) fail();
    },
  };
}

test('words that were typed before the list of drafts came are not taken for saved', async () => {
  const server = withoutAnswers();
  const drafts = new Drafts(client);
  const parts = { isWriting: () => true, show: () => {}, ask: () => {}, status: () => {} };
  void drafts.open(
    'new',
    () => ({ subject: '', content: 'Before you go.', attachmentIds: [] }) as never,
    parts,
  );
  let settled: boolean | undefined;
  const settling = drafts.settle().then((isKept) => {
    settled = isKept;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(settled).toBeUndefined();
  await vi.waitUntil(() => {
    server.failAll();
    return settled !== undefined;
  });
  await settling;
  expect(settled).toBe(false);
});
