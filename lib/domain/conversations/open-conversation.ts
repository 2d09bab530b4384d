import { randomUUID } from 'node:crypto';
import { careAccessUntil, coverParticipantsOf } from '@/lib/domain/care/participation-periods';
import { seatSupport, sharedSupportThread } from '@/lib/domain/conversations/support';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';

export interface PairMember {
  id: number;
  role: Role;
}

/** Key of the one direct conversation of two people. */
export const directKey = (a: number, b: number) => `direct:${Math.min(a, b)}:${Math.max(a, b)}`;

/** Key of the conversation in which a person receives broadcasts. */
export const announcementsKey = (personId: number) => `announcements:${personId}`;

/** The patient whom a pair's thread concerns: the only patient of the two. Two patients' thread belongs to its authors. */
export function patientOf(a: PairMember, b: PairMember): number | null {
  if (a.role === 'patient' && b.role !== 'patient') return a.id;
  if (b.role === 'patient' && a.role !== 'patient') return b.id;
  return null;
}

/**
 * Since when founding members see their conversation: from the first message on, whatever the clocks of two requests or two
 * machines say. A member whose access began a moment after the other's request would miss that request's message.
 */
const FROM_THE_FIRST = new Date(0);

/**
 * Open a pair's conversation: insert or read under the unique key, with both as members (a clinical one until their care ends)
 * and the patient's covers beside them (from the beginning of their cover on). Without a key it is a subject thread of its own. A
 * patient's messages to support stand in one, whoever of the developers writes or is written to.
 */
export async function openPairConversation(
  ctx: Ctx,
  from: PairMember,
  to: PairMember,
  key: string | null,
): Promise<number> {
  const id = await insertOrRead(ctx, { from, to, key });
  await seatPair(ctx, id, from, to);
  return id;
}

/** The same for a first message that is held: until it is sent, nobody but its sender is in the conversation. */
export async function openForSender(
  ctx: Ctx,
  from: PairMember,
  to: PairMember,
  key: string | null,
): Promise<number> {
  const id = await insertOrRead(ctx, { from, to, key });
  await seat(ctx, id, from, to);
  return id;
}

/** Both members and the patient's covers; those who are there already stay as they are. */
export async function seatPair(
  ctx: Ctx,
  conversationId: number,
  from: PairMember,
  to: PairMember,
): Promise<void> {
  await Promise.all([seat(ctx, conversationId, from, to), seat(ctx, conversationId, to, from)]);
  const patientId = patientOf(from, to);
  if (patientId !== null && (isClinical(from.role) || isClinical(to.role)))
    await addCovers(ctx, conversationId, patientId);
  if (patientId !== null && (from.role === 'developer' || to.role === 'developer'))
    await seatSupport(ctx, conversationId, patientId);
}

interface Opening {
  from: PairMember;
  to: PairMember;
  key: string | null;
}

async function insertOrRead(ctx: Ctx, { from, to, key }: Opening): Promise<number> {
  const patientId = patientOf(from, to);
  const shared = key === null ? null : await sharedSupportThread(ctx, patientId, [from.role, to.role]);
  if (shared !== null) return shared;
  const [made] = await ctx.tx.sql<{ id: number }[]>`
    insert into conversations (ref, kind, direct_key, patient_id, created_by, created_at)
    values (${randomUUID()}, 'direct', ${key}, ${patientId}, ${from.id}, ${ctx.now})
    on conflict (direct_key) do nothing returning id`;
  return made?.id ?? readByKey(ctx, key!);
}

async function seat(ctx: Ctx, id: number, member: PairMember, other: PairMember): Promise<void> {
  const until = await accessUntil(ctx, member, patientOf(member, other));
  await ctx.tx
    .sql`insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, access_until)
    values (${id}, ${member.id}, 'member', ${other.id}, ${FROM_THE_FIRST}, ${until}) on conflict do nothing`;
}

/** Open the recipients' announcement conversations, many at once; returns conversation ids by person. */
export async function openAnnouncements(ctx: Ctx, personIds: number[]): Promise<Map<number, number>> {
  const { sql } = ctx.tx;
  const keys = personIds.map(announcementsKey);
  await sql`
    with made as (
      insert into conversations (ref, kind, direct_key, patient_id, created_by, created_at, takes_replies)
      select gen_random_uuid(), 'broadcast', 'announcements:' || u.id, case when u.role = 'patient' then u.id end, u.id, ${ctx.now}, false
      from users u where u.id = any(${personIds}::bigint[]) order by u.id
      on conflict (direct_key) do nothing returning id, created_by
    )
    insert into conversation_participants (conversation_id, user_id, via, access_from)
    select id, created_by, 'member', ${FROM_THE_FIRST}::timestamptz from made on conflict do nothing`;
  const rows = await sql<{ id: number; createdBy: number }[]>`
    select id, created_by as "createdBy" from conversations where direct_key = any(${keys}::text[])`;
  return new Map(rows.map((row) => [row.createdBy, row.id]));
}

/** A clinical member's access ends with the care; everybody else's is open. */
async function accessUntil(ctx: Ctx, member: PairMember, patientId: number | null): Promise<Date | null> {
  if (patientId === null || !isClinical(member.role)) return null;
  return careAccessUntil(ctx.tx, { patientId, clinicianId: member.id }, ctx.now);
}

async function readByKey(ctx: Ctx, key: string): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number }[]>`select id from conversations where direct_key = ${key}`;
  return row!.id;
}

async function addCovers(ctx: Ctx, conversationId: number, patientId: number): Promise<void> {
  const covers = await coverParticipantsOf(ctx.tx, patientId, ctx.now);
  if (covers.length === 0) return;
  // The driver takes an array's type from its first element, so dates go as text.
  await ctx.tx.sql`
    insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, access_until)
    select ${conversationId}, c.person_id, 'cover', ${patientId}, c.access_from, c.access_until
    from unnest(${covers.map((c) => c.personId)}::bigint[], ${covers.map((c) => c.accessFrom.toISOString())}::timestamptz[],
      ${covers.map((c) => c.accessUntil?.toISOString() ?? null)}::timestamptz[]) as c (person_id, access_from, access_until)
    on conflict do nothing`;
}
