import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pool } from '@/db/client';
import { threadPage } from '@/lib/domain/conversations/thread';
import { markRead, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { correctMessage } from '@/lib/domain/messages/commands/correct-message';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { pinMessage, unpinMessage } from '@/lib/domain/messages/commands/pin-message';
import { reactToMessage, unreactToMessage } from '@/lib/domain/messages/commands/react-to-message';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { correctionInput, reactionInput, replyInput } from '@/lib/domain/messages/schema';
import { starMessage } from '@/lib/domain/organising/commands/star-message';
import type { Ctx } from '@/lib/platform/context';
import { forgetSingleton } from '@/lib/platform/process';
import { assignment, ctxOf, person } from '../../support/factories';
import { send } from '../../support/messages';
import { type Random, seeded } from '../../support/random';

const PAGE = 8;

/** Everything by which a page that was read before can differ from then. */
const acts: Record<string, (ctx: Ctx, messageId: number, other: { username: string }) => Promise<unknown>> = {
  send: (ctx, _, other) => send(ctx, other, `Words ${randomUUID()}`),
  reply: (ctx, messageId) => replyToMessage(ctx, replyInput.parse({ messageId, content: 'An answer.' })),
  correct: (ctx, messageId) =>
    correctMessage(ctx, correctionInput.parse({ messageId, content: 'Corrected.', reason: 'A slip.' })),
  read: (ctx, messageId) => markRead(ctx, { messageId }),
  unread: (ctx, messageId) => markUnread(ctx, { messageId }),
  star: (ctx, messageId) => starMessage(ctx, { messageId, starred: true }),
  unstar: (ctx, messageId) => starMessage(ctx, { messageId, starred: false }),
  pin: (ctx, messageId) => pinMessage(ctx, { messageId }),
  unpin: (ctx, messageId) => unpinMessage(ctx, { messageId }),
  react: (ctx, messageId) => reactToMessage(ctx, reactionInput.parse({ messageId, emoji: '👍' })),
  unreact: (ctx, messageId) => unreactToMessage(ctx, reactionInput.parse({ messageId, emoji: '👍' })),
  delete: (ctx, messageId) => deleteMessage(ctx, { messageId }),
};

async function randomStep(
  random: Random,
  readers: Awaited<ReturnType<typeof ctxOf>>[],
  conversationId: number,
) {
  const at = random.below(2);
  const [ctx, other] = [readers[at]!, readers[1 - at]!];
  const { messages } = await threadPage(ctx, { conversationId, limit: PAGE });
  const name = random.pick(Object.keys(acts));
  const act = acts[name]!(ctx, random.pick(messages).id, other.actor);
  // Much of it is refused: somebody else's message is not corrected, a pinned one not pinned again.
  return act.then(
    () => name,
    () => null,
  );
}

test('a page that was read before is the same as one that is read for the first time, whatever happened in between', async () => {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  const readers = [await ctxOf(patient), await ctxOf(clinician)];
  const { conversationId } = await send(readers[0]!, clinician, 'First.');
  const random = seeded(20_261_128);
  const done = new Set<string>();
  for (let step = 0; step < 150; step += 1) {
    const name = await randomStep(random, readers, conversationId);
    if (name) done.add(name);
    const pages = (ctx: Ctx) =>
      Promise.all([
        threadPage(ctx, { conversationId, limit: PAGE }),
        threadPage(ctx, { conversationId, limit: 3 }),
      ]);
    for (const ctx of readers) {
      const again = await pages(ctx);
      forgetSingleton('known-rows');
      forgetSingleton('opened-bodies');
      expect(again, `step ${step}: ${name}`).toEqual(await pages(ctx));
    }
  }
  expect([...done].sort()).toEqual(Object.keys(acts).sort());
});

test('what was read before is nothing to whoever may no longer see it, and never anything to somebody else', async () => {
  const [patient, clinician, stranger] = [
    await person(),
    await person({ role: 'clinician' }),
    await person({ role: 'clinician' }),
  ];
  await assignment({ patient, clinician });
  const ctx = await ctxOf(clinician);
  const { conversationId, messageId } = await send(await ctxOf(patient), clinician, 'For a while.');
  const page = (reader: Ctx) => threadPage(reader, { conversationId, limit: PAGE });
  for (const read of [await page(ctx), await page(ctx)])
    expect(read.messages.map(({ id }) => id)).toEqual([messageId]);
  await expect(page(await ctxOf(stranger))).rejects.toThrow('not_found');
  await pool().sql`update conversation_participants set access_until = ${new Date()}
    where conversation_id = ${conversationId} and user_id = ${clinician.id}`;
  await expect(page(await ctxOf(clinician))).rejects.toThrow('not_found');
});
