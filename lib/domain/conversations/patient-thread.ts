import type { Sql } from '@/db/client';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { CLINICAL_ROLES, isClinical, type Role } from '@/lib/domain/identity/schema';
import { hintLive } from '@/lib/domain/live/wake';
import { type Ctx, currentTime } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** A thread that concerns a patient, as a clinical person who is in it now sees it. */
export interface PatientThread {
  conversationId: number;
  patientId: number;
  via: ParticipationVia;
}

/**
 * The caller's way into what staff keep beside a patient's thread. Throws not_found for everybody who is not a clinical person in
 * it now, and for threads that concern no patient: neither learns that there is such a thing.
 */
export async function patientThread(ctx: Ctx, conversationId: number, now = ctx.now): Promise<PatientThread> {
  if (!isClinical(ctx.actor.role)) throw notFound();
  return threadOf(ctx, conversationId, now);
}

/** The same for whoever may share the answering of a patient's thread: clinical people, and in support mail the developers. */
export async function sharedThread(ctx: Ctx, conversationId: number, now = ctx.now): Promise<PatientThread> {
  if (!isAnswering(ctx.actor.role)) throw notFound();
  return threadOf(ctx, conversationId, now);
}

async function threadOf(ctx: Ctx, conversationId: number, now: Date): Promise<PatientThread> {
  const { sql } = ctx.tx;
  const [row] = await sql<PatientThread[]>`
    select p.conversation_id as "conversationId", c.patient_id as "patientId", p.via
    from conversation_participants p join conversations c on c.id = p.conversation_id join users u on u.id = p.user_id
    where p.conversation_id = ${conversationId} and c.patient_id is not null and ${isAnsweringPerson(sql)}
      and ${isVisibleTo(sql, ctx.actor.id, now)}`;
  if (!row) throw notFound();
  return row;
}

/**
 * The same for an act: holds the caller like a send, so that nothing is accepted after the end of their care committed. Throws
 * forbidden for whoever only reads.
 */
export const heldPatientThread = (ctx: Ctx, conversationId: number): Promise<PatientThread> =>
  held(ctx, conversationId, patientThread);

/** `sharedThread` for an act. */
export const heldSharedThread = (ctx: Ctx, conversationId: number): Promise<PatientThread> =>
  held(ctx, conversationId, sharedThread);

async function held(
  ctx: Ctx,
  conversationId: number,
  threadIn: typeof patientThread,
): Promise<PatientThread> {
  await ctx.tx.sql`select id from users where id = ${ctx.actor.id} for key share`;
  // Read after the lock: an end that committed while this one waited counts, although the request may have begun before.
  const decidedAt = new Date(Math.max(ctx.now.getTime(), currentTime().getTime()));
  const thread = await threadIn(ctx, conversationId, decidedAt);
  if (thread.via === 'handover')
    throw new AppError('forbidden', 'You can read this conversation but not write in it.');
  return thread;
}

/** Tell whoever shares the answering of a thread, and nobody else, that something of theirs changed in it. */
export async function tellAnsweringPeople(ctx: Ctx, conversationId: number): Promise<void> {
  const { sql } = ctx.tx;
  await sql`
    insert into live_events (person_id, kind, ids, at)
    select p.user_id, 'conversation', jsonb_build_object('conversationId', p.conversation_id), ${ctx.now}
    from conversation_participants p join users u on u.id = p.user_id
    where p.conversation_id = ${conversationId} and ${isAnsweringPerson(sql)}
      and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})`;
  ctx.command?.afterCommit.push(hintLive);
}

const ANSWERING_ROLES: readonly Role[] = [...CLINICAL_ROLES, 'developer'];
export const isAnswering = (role: Role) => ANSWERING_ROLES.includes(role);

/** A person aliased `u` who shares the answering of patients' threads now; where they see one at all, it is theirs to answer. */
export const isAnsweringPerson = (sql: Sql) =>
  sql`u.role = any(${[...ANSWERING_ROLES]}::text[]) and u.status = 'active'`;
