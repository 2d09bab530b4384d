import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { messageById } from '@/lib/domain/conversations/thread';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import type { TargetFacts } from '@/lib/domain/messages/facts';
import { type ForwardRefusal, refusalToForward } from '@/lib/domain/messages/forward-policy';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

/** What is passed on, and to whom it belongs. */
export interface ForwardOrigin {
  id: number;
  /** Whose key seals the words, wherever they go. */
  ownerId: number;
  patientId: number | null;
  body: MessageBody;
  from: { name: string; sentAt: string };
}

/** A message that the caller sees, to be passed on. Throws not_found, conflict (its words were erased). */
export async function forwardOrigin(ctx: Ctx, messageId: number): Promise<ForwardOrigin> {
  // As the caller knows its writer: in a group under the name that was chosen there.
  const { senderName, sentAt } = await messageById(ctx, messageId);
  const row = await ownedWords(ctx, messageId);
  const body = openBody(row, await dataKeys(ctx.tx, [row.dataKeyId]));
  if (!body) throw new AppError('conflict', 'The words of this message were erased.');
  return {
    id: messageId,
    ownerId: row.ownerId,
    patientId: row.patientId,
    body,
    // The very first writer stays named, however often it is passed on.
    from: body.forwardedFrom ?? { name: senderName, sentAt: sentAt!.toISOString() },
  };
}

interface OwnedWords extends SealedBody {
  ownerId: number;
  patientId: number | null;
}

/** A message's words with the person under whose key they lie. */
async function ownedWords(ctx: Ctx, messageId: number): Promise<OwnedWords> {
  const [row] = await ctx.tx.sql<OwnedWords[]>`
    select m.ref, m.ciphertext, m.data_key_id as "dataKeyId", k.person_id as "ownerId",
      case when u.role = 'patient' then u.id end as "patientId"
    from messages m join data_keys d on d.id = m.data_key_id join subject_keys k on k.id = d.subject_key_id
    join users u on u.id = k.person_id where m.id = ${messageId}`;
  return row!;
}

interface Passing {
  patientId: number | null;
  hasReason: boolean;
}

/** Throws forbidden for the first of these people who may not have the words; to be asked once they are locked. */
export async function assertMayForward(
  ctx: Ctx,
  { patientId, hasReason }: Passing,
  facts: readonly TargetFacts[],
): Promise<void> {
  const people = facts.map(({ recipient }) => recipient!);
  const assigned = await assignedAmong(
    ctx,
    patientId,
    people.map(({ id }) => id),
  );
  for (const recipient of people) {
    const isAssigned = assigned.has(recipient.id);
    const refusal = refusalToForward({ patientId, sender: ctx.actor, recipient, isAssigned, hasReason });
    if (refusal) throw new AppError('forbidden', WORDS[refusal]);
  }
}

const WORDS: Record<ForwardRefusal, string> = {
  another_patient: 'These words belong to another patient.',
  not_clinical: 'A patient’s words go to clinical people only.',
  needs_reason: 'This person does not care for the patient. Say why they need it.',
};

/** Which of these people care for a patient now. */
async function assignedAmong(ctx: Ctx, patientId: number | null, personIds: number[]): Promise<Set<number>> {
  if (patientId === null) return new Set();
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select distinct clinician_id as id from care_assignments
    where patient_id = ${patientId} and clinician_id = any(${personIds}::bigint[])
      and starts_at <= ${ctx.now} and (ends_at is null or ends_at > ${ctx.now})`;
  return new Set(rows.map(({ id }) => id));
}

/** Leave the trace by which a held forward is judged anew when it is sent. */
export async function noteForwards(
  ctx: Ctx,
  originId: number,
  { messageIds, hasReason }: { messageIds: number[]; hasReason: boolean },
): Promise<void> {
  await ctx.tx.sql`insert into message_forwards (message_id, origin_id, has_reason)
    select id, ${originId}, ${hasReason} from unnest(${messageIds}::bigint[]) as i (id)`;
}

/** When a held message is a forward: whether its words may still go to its recipient. Throws not_found, forbidden. */
export async function assertForwardHolds(ctx: Ctx, messageId: number, facts: TargetFacts): Promise<void> {
  const [row] = await ctx.tx.sql<{ originId: number; hasReason: boolean }[]>`
    select origin_id as "originId", has_reason as "hasReason" from message_forwards where message_id = ${messageId}`;
  if (!row) return;
  await visibleMessage(ctx, row.originId);
  const { patientId } = await ownedWords(ctx, row.originId);
  await assertMayForward(ctx, { patientId, hasReason: row.hasReason }, [facts]);
}
