import { type Authored, commitAuthored } from '@/lib/domain/messages/commit';
import { heldFacts, type TargetFacts } from '@/lib/domain/messages/facts';
import type { Addressing } from '@/lib/domain/messages/facts-rows';
import { type MessageRequest, prepareFrom } from '@/lib/domain/messages/prepare';
import { priorAnswer } from '@/lib/domain/messages/prior-answer';
import type { SendAnswer } from '@/lib/domain/messages/schema';
import { reachOf, undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { AppError } from '@/lib/platform/errors';
import { type Outcome, type SharedCall, together } from '@/lib/platform/together';

/** One message; `isHeld`: its sender wants to be able to take it back. */
interface Work {
  request: MessageRequest;
  isHeld: boolean;
}
type Call = SharedCall<Work>;
type Decision = Outcome<SendAnswer> | { write: Authored };

/**
 * Send a message, in one transaction with those that other people send at this moment: every one is judged by itself, on facts
 * that were read for all of them at once, and all are written by one statement. `alone` when it opens a conversation, is held, or
 * one of the two people is being changed: there it would wait, and nobody shall wait for somebody else.
 */
export const sendTogether = together<Work, SendAnswer>({
  name: 'message.send',
  most: 32,
  atOnce: 2,
  keyOf: ({ ctx, work }) => `${ctx.actor.id}:${work.request.clientKey}`,
  run: async (calls) => {
    const decisions = await decideAll(calls);
    const writes = decisions.flatMap((one) => (one !== 'alone' && 'write' in one ? [one.write] : []));
    await commitAuthored(calls[0]!.ctx, writes);
    return decisions.map((one) => (one !== 'alone' && 'write' in one ? sent(one.write) : one));
  },
});

async function decideAll(calls: Call[]): Promise<Decision[]> {
  const { ctx } = calls[0]!;
  const asked = calls.map(addressingOf);
  const { held, facts } = await heldFacts(ctx, asked, { mayWait: false });
  const decisions: Decision[] = [];
  // One after the other, since a decision may read something more on their one connection.
  for (const [i, call] of calls.entries()) decisions.push(await decide(call, facts[i]!, held));
  return decisions;
}

const addressingOf = ({ ctx, work: { request } }: Call): Addressing => ({
  senderId: ctx.actor.id,
  target: request.target,
  clientKey: request.clientKey,
  replyToId: request.replyToId,
});

async function decide(
  { ctx, work }: Call,
  facts: TargetFacts | null,
  held: ReadonlySet<number>,
): Promise<Decision> {
  if (!held.has(ctx.actor.id) || (facts?.recipient && !held.has(facts.recipient.id))) return 'alone';
  try {
    const decided = await prepareFrom(ctx, work.request, facts);
    if ('prior' in decided) {
      // The first answer again: its act was audited when it happened.
      ctx.command!.auditCount += 1;
      return { output: priorAnswer(ctx, decided.prior) };
    }
    const { prepared } = decided;
    const isHeld = work.isHeld && undoSecondsFor(prepared.undoSeconds ?? null, reachOf(prepared)) > 0;
    return 'conversationId' in prepared.destination && !isHeld ? { write: { ctx, prepared } } : 'alone';
  } catch (error) {
    // A refusal is this caller's alone; anything else is not known to be.
    if (!(error instanceof AppError)) throw error;
    return { error };
  }
}

/** Every message that is written goes where its facts said. */
function sent({ ctx, prepared: { messageId, destination } }: Authored): Outcome<SendAnswer> {
  const { conversationId } = destination as Extract<typeof destination, { conversationId: number }>;
  return { output: { messageId, conversationId, sentAt: ctx.now, status: 'sent' } };
}
