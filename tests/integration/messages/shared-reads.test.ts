import { expect, test } from 'vitest';
import { conversationList } from '@/lib/domain/conversations/queries';
import { threadPage } from '@/lib/domain/conversations/thread';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { readInbox } from '@/lib/domain/messages/reading';
import type { Ctx } from '@/lib/platform/context';
import { cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

/** Clinicians with patients of their own, a support thread, and something deleted by one side. */
async function practice() {
  const { dev } = await cast();
  const clinicians = await Promise.all([1, 2].map(() => person({ role: 'clinician' })));
  const patients = await Promise.all([1, 2, 3, 4].map(() => person()));
  const threads: { conversationId: number; people: Person[] }[] = [];
  for (const [i, patient] of patients.entries()) {
    const clinician = clinicians[i % 2]!;
    await assignment({ patient, clinician });
    const { conversationId } = await send(await ctxOf(patient), clinician, `First of ${i}`);
    for (let n = 0; n < 6; n += 1) {
      const [from, to] = n % 2 ? [patient, clinician] : [clinician, patient];
      await send(await ctxOf(from), to, `Message ${n} of ${i}`);
    }
    const { messageId } = await send(await ctxOf(patient), clinician, `Gone for ${i}`);
    await deleteMessage(await ctxOf(clinician), { messageId });
    threads.push({ conversationId, people: [patient, clinician] });
  }
  const support = await send(await ctxOf(patients[0]!), dev, 'It does not work.');
  threads.push({ conversationId: support.conversationId, people: [patients[0]!, dev] });
  return { threads, people: [...patients, ...clinicians, dev] };
}

/** The same reads at once, and each by itself. */
async function bothWays<T>(reads: ((ctx: Ctx) => Promise<T>)[], contexts: Ctx[]) {
  const settled = (one: Promise<T>) =>
    one.then(
      (value) => ({ value }),
      (error: Error) => ({ refused: error.message }),
    );
  const alone: unknown[] = [];
  for (const [i, read] of reads.entries()) alone.push(await settled(read(contexts[i]!)));
  const together = await Promise.all(reads.map((read, i) => settled(read(contexts[i]!))));
  return { alone, together };
}

test('threads, lists and inboxes that are read at one moment are what each reader sees alone', async () => {
  const { threads, people } = await practice();
  const contexts = await Promise.all(people.map((one) => ctxOf(one)));
  const everyThread = threads.flatMap(({ conversationId }) =>
    contexts.map((ctx) => ({ ctx, read: (own: Ctx) => threadPage(own, { conversationId, limit: 5 }) })),
  );
  const pages = await bothWays(
    everyThread.map(({ read }) => read),
    everyThread.map(({ ctx }) => ctx),
  );
  expect(pages.together).toEqual(pages.alone);
  // Two people in each of five threads, and one to whom support is theirs too; everybody else is told of nothing.
  const seen = pages.alone.filter((one) => 'value' in (one as object));
  expect(seen).toHaveLength(10);
  expect(pages.alone).toHaveLength(35);

  for (const read of [
    (ctx: Ctx) => conversationList(ctx, { limit: 3 }),
    (ctx: Ctx) => readInbox(ctx, { page: 1, limit: 20, unreadOnly: false }),
    (ctx: Ctx) => readInbox(ctx, { page: 1, limit: 20, unreadOnly: true }),
  ]) {
    const lists = await bothWays<unknown>(
      contexts.map(() => read),
      contexts,
    );
    expect(lists.together).toEqual(lists.alone);
    expect(new Set(lists.alone.map((one) => JSON.stringify(one))).size).toBe(contexts.length);
  }
});
