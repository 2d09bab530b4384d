import type { Tx } from '@/db/client';
import type { Ctx } from '@/lib/platform/context';

/** A cover of a patient, running or yet to begin, as the participation that each of the patient's clinical threads gets. */
export interface CoverParticipant {
  personId: number;
  accessFrom: Date;
  /** Null: open. */
  accessUntil: Date | null;
}

/** A patient and a clinical person. */
export interface CarePair {
  patientId: number;
  clinicianId: number;
}

interface Period {
  from: Date;
  until: Date | null;
}

interface OpenAssignment extends Period {
  kind: 'primary' | 'cover';
}

/** A patient's covers that have not ended. A new clinical thread starts with a `cover` participation for each of them. */
export async function coverParticipantsOf(tx: Tx, patientId: number, now: Date): Promise<CoverParticipant[]> {
  return await tx.sql<CoverParticipant[]>`
    select clinician_id as "personId", starts_at as "accessFrom", ends_at as "accessUntil"
    from care_assignments
    where patient_id = ${patientId} and kind = 'cover' and (ends_at is null or ends_at > ${now})
    order by clinician_id`;
}

/**
 * When a clinical person's own thread with a patient closes by itself: the planned end of the care they have now, null while
 * it is open. Whoever opens such a thread writes it as the clinical member's `access_until`, or the thread would outlive the care.
 */
export async function careAccessUntil(tx: Tx, pair: CarePair, now: Date): Promise<Date | null> {
  return unbrokenPeriod(await openAssignments(tx, pair, now))?.until ?? null;
}

/**
 * Write what a pair's assignments say into the clinical person's participations in that patient's threads. Called in the
 * transaction of every assignment change, after the change, with both user rows locked: a send holds those rows too, so no
 * thread is opened in between. The patient's own participations stay.
 */
export async function settlePeriods(ctx: Ctx, pair: CarePair): Promise<void> {
  const held = await openAssignments(ctx.tx, pair, ctx.now);
  const own = unbrokenPeriod(held);
  const cover = unbrokenPeriod(held.filter((assignment) => assignment.kind === 'cover'));
  await lockThreads(ctx, pair.patientId);
  if (own) await openMemberRows(ctx, pair, own);
  else await closeRows(ctx, pair, ['member', 'handover']);
  if (cover) await openCoverRows(ctx, pair, cover);
  else await closeRows(ctx, pair, ['cover']);
}

async function openAssignments(tx: Tx, pair: CarePair, now: Date) {
  return await tx.sql<OpenAssignment[]>`
    select kind, starts_at as "from", ends_at as "until" from care_assignments
    where patient_id = ${pair.patientId} and clinician_id = ${pair.clinicianId} and (ends_at is null or ends_at > ${now})
    order by starts_at`;
}

/** The first stretch without a gap: one row holds one period. A second stretch after a gap is refused when it is made. */
export function unbrokenPeriod(periods: Period[]): Period | null {
  const [first, ...rest] = periods;
  if (!first) return null;
  let until = first.until;
  for (const next of rest) {
    if (until === null || next.from > until) break;
    if (next.until === null || next.until > until) until = next.until;
  }
  return { from: first.from, until };
}

/** Positions are drawn under the conversation's lock; holding it keeps the copied latest message and position true. */
async function lockThreads(ctx: Ctx, patientId: number): Promise<void> {
  await ctx.tx
    .sql`select id from conversations where patient_id = ${patientId} and kind = 'direct' order by id for share`;
}

/** A thread that is open now and stays open keeps its beginning; any other begins again with the care. */
async function openMemberRows(ctx: Ctx, pair: CarePair, period: Period): Promise<void> {
  const { now } = ctx;
  const isRunning = period.from <= now;
  await ctx.tx.sql`
    update conversation_participants p set access_until = ${period.until},
      access_from = case
        when ${isRunning}::boolean and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now}) then p.access_from
        else ${isRunning ? now : period.from}::timestamptz end
    from conversations c
    where c.id = p.conversation_id and c.patient_id = ${pair.patientId} and c.kind = 'direct'
      and p.user_id = ${pair.clinicianId} and p.via = 'member'`;
}

/**
 * A cover sees every thread of the patient with a clinical person (not one that a held message has yet to open), read up to now; threads of their own stay theirs. A row that
 * is still open keeps its counters.
 */
async function openCoverRows(ctx: Ctx, pair: CarePair, period: Period): Promise<void> {
  const { now } = ctx;
  await ctx.tx.sql`
    insert into conversation_participants as mine
      (conversation_id, user_id, via, counterpart_id, access_from, access_until, last_read_position, last_message_id, last_message_at)
    select c.id, ${pair.clinicianId}, 'cover', ${pair.patientId}, ${period.from}, ${period.until}, c.last_position, m.id, m.sent_at
    from conversations c left join messages m on m.conversation_id = c.id and m.position = c.last_position
    where c.patient_id = ${pair.patientId} and c.kind = 'direct' and exists (
      select 1 from conversation_participants p join users u on u.id = p.user_id
      where p.conversation_id = c.id and p.via = 'member' and u.role in ('therapist', 'clinician'))
      and exists (select 1 from conversation_participants q where q.conversation_id = c.id and q.user_id = ${pair.patientId})
    order by c.id
    on conflict (conversation_id, user_id) do update
      set via = 'cover', counterpart_id = excluded.counterpart_id, access_from = excluded.access_from,
        access_until = excluded.access_until, unread_count = 0, last_read_position = excluded.last_read_position,
        last_message_id = excluded.last_message_id, last_message_at = excluded.last_message_at
      where mine.via <> 'member' and mine.access_until <= ${now}`;
  await ctx.tx.sql`
    update conversation_participants p set access_from = ${period.from}, access_until = ${period.until}
    from conversations c
    where c.id = p.conversation_id and c.patient_id = ${pair.patientId} and p.user_id = ${pair.clinicianId} and p.via = 'cover'
      and (p.access_until is null or p.access_until > ${now})`;
}

/** From now on the person does not see these threads; a period that had not begun becomes empty. */
async function closeRows(ctx: Ctx, pair: CarePair, vias: string[]): Promise<void> {
  await ctx.tx.sql`
    update conversation_participants p set access_from = least(p.access_from, ${ctx.now}), access_until = ${ctx.now}
    from conversations c
    where c.id = p.conversation_id and c.patient_id = ${pair.patientId} and p.user_id = ${pair.clinicianId}
      and p.via = any(${vias}::text[]) and (p.access_until is null or p.access_until > ${ctx.now})`;
}
