import { randomUUID } from 'node:crypto';
import { keepWithDraft } from '@/lib/domain/attachments/enclose';
import { visibleParticipation } from '@/lib/domain/conversations/visibility';
import { draftById } from '@/lib/domain/drafts/queries';
import {
  areSameWords,
  dropVersion,
  type HeldDraft,
  holdDraft,
  isUnsent,
  keepVersion,
  openWords,
  sealWords,
  tellDevices,
  wordsOf,
} from '@/lib/domain/drafts/rows';
import { type DraftInput, type DraftSaved, type DraftView, draftInput } from '@/lib/domain/drafts/schema';
import { permittedTarget } from '@/lib/domain/drafts/target';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** `newer`: the text was based on an old version. Both are kept; nothing of the draft changed. */
export type SaveOutcome = { saved: DraftSaved } | { newer: DraftView };

/**
 * Save what somebody is writing. An old version changes nothing and is kept beside the newer one, which is answered. Throws
 * not_found (the draft is gone or sent; the conversation or person is not to be known of), conflict (sent already).
 * Not audited: like typing it is nobody else's to see, and it happens with every pause.
 */
export const saveDraft = command({
  name: 'draft.save',
  input: draftInput,
  audit: 'none',
  repeat: {
    keep: (outcome: SaveOutcome) =>
      'saved' in outcome
        ? { ...outcome.saved, updatedAt: outcome.saved.updatedAt.getTime() }
        : { newerId: outcome.newer.draftId },
    answer: async (ctx, { newerId, draftId, version, updatedAt }) =>
      newerId === undefined
        ? {
            saved: {
              draftId: Number(draftId),
              version: Number(version),
              updatedAt: new Date(Number(updatedAt)),
            },
          }
        : { newer: await draftById(ctx, Number(newerId)) },
  },
  run: (ctx, input): Promise<SaveOutcome> =>
    input.draftId === undefined ? create(ctx, input) : change(ctx, input, input.draftId),
});

async function create(ctx: Ctx, input: DraftInput): Promise<SaveOutcome> {
  const { sql } = ctx.tx;
  const conversationId = input.conversationId ?? null;
  if (conversationId !== null) await visibleParticipation(ctx, conversationId);
  const recipientId = await permittedTarget(ctx, input);
  const clientKey = input.clientKey ?? ctx.command!.idempotency?.key ?? randomUUID();
  await refuseSent(ctx, clientKey);
  if (conversationId !== null) await makeRoom(ctx, conversationId);
  const sealed = await sealWords(ctx, 'drafts', { words: wordsOf(input) });
  const [made] = await sql<{ id: number }[]>`
    insert into drafts (ref, user_id, client_key, conversation_id, recipient_id, reply_to_id, is_new_thread, ciphertext, data_key_id,
      created_at, updated_at)
    values (${sealed.ref}, ${ctx.actor.id}, ${clientKey}, ${conversationId}, ${recipientId}, ${input.replyToId ?? null},
      ${input.newThread}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now}, ${ctx.now})
    on conflict do nothing returning id`;
  if (!made) return meet(ctx, input, { clientKey, conversationId });
  await keepWithDraft(ctx, input.attachmentIds, made.id);
  await tellDevices(ctx, { id: made.id, conversationId, version: 1 });
  return { saved: { draftId: made.id, version: 1, updatedAt: ctx.now } };
}

/** Another device, or an earlier try whose answer was lost, made the draft first. */
async function meet(
  ctx: Ctx,
  input: DraftInput,
  { clientKey, conversationId }: { clientKey: string; conversationId: number | null },
): Promise<SaveOutcome> {
  const held =
    (await holdDraft(ctx, { clientKey })) ??
    (conversationId === null ? null : await holdDraft(ctx, { conversationId }));
  if (!held) throw new AppError('conflict', 'This draft was deleted.');
  return refuseStale(ctx, input, held);
}

async function change(ctx: Ctx, input: DraftInput, draftId: number): Promise<SaveOutcome> {
  const held = await holdDraft(ctx, { id: draftId });
  if (!held) throw notFound();
  if (input.version !== held.version) return refuseStale(ctx, input, held);
  const conversationId = input.conversationId ?? null;
  if (conversationId !== null && conversationId !== held.conversationId)
    throw new AppError('invalid_request', 'A draft stays in its conversation.');
  const recipientId = await permittedTarget(ctx, input, held.recipientId);
  const sealed = await sealWords(ctx, 'drafts', { words: wordsOf(input), ref: held.ref });
  const version = held.version + 1;
  await ctx.tx.sql`
    update drafts set version = ${version}, ciphertext = ${sealed.ciphertext}, data_key_id = ${sealed.dataKeyId},
      conversation_id = ${conversationId}, recipient_id = ${recipientId}, reply_to_id = ${input.replyToId ?? null},
      is_new_thread = ${input.newThread}, updated_at = ${ctx.now}
    where id = ${held.id}`;
  await dropVersion(ctx, held.id, wordsOf(input));
  await keepWithDraft(ctx, input.attachmentIds, held.id);
  await tellDevices(ctx, { id: held.id, conversationId: held.conversationId, version });
  return { saved: { draftId: held.id, version, updatedAt: ctx.now } };
}

/** Both texts stay recoverable. The same text twice is a repeat whose first answer was lost. */
async function refuseStale(ctx: Ctx, input: DraftInput, held: HeldDraft): Promise<SaveOutcome> {
  const words = wordsOf(input);
  const [current] = await openWords(ctx, 'drafts', [held]);
  const newer = await draftById(ctx, held.id);
  if (!current || areSameWords(current, words))
    return { saved: { draftId: held.id, version: held.version, updatedAt: newer.updatedAt } };
  await keepVersion(ctx, held, { origin: 'saved', words: current });
  await keepVersion(ctx, held, { origin: 'refused', words });
  await keepWithDraft(ctx, input.attachmentIds, held.id);
  return { newer: await draftById(ctx, held.id) };
}

/** What was sent is not brought back by a save that comes late. */
async function refuseSent(ctx: Ctx, clientKey: string): Promise<void> {
  const sent = await ctx.tx
    .sql`select 1 from messages where sender_id = ${ctx.actor.id} and client_key = ${clientKey}`;
  if (sent.count > 0) throw new AppError('conflict', 'This draft was already sent.');
}

/** A sent one leaves its conversation to the next. */
async function makeRoom(ctx: Ctx, conversationId: number): Promise<void> {
  await ctx.tx.sql`
    update drafts d set removed_at = ${ctx.now}
    where d.user_id = ${ctx.actor.id} and d.conversation_id = ${conversationId} and d.removed_at is null and not (${isUnsent(ctx)})`;
}
