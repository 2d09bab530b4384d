import { nextWindow, type WorkingWindow } from '@/lib/domain/care/office-hours';
import { isAnyoneOnCall } from '@/lib/domain/care/on-call';
import { workingWeeks } from '@/lib/domain/care/working-weeks';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { singleton } from '@/lib/platform/process';

/** What a patient may expect of one of their clinical people (P5). */
export interface ReplyExpectation {
  username: string;
  displayName: string;
  /** The window that runs now or the next one, after an absence; null for nobody's hours. */
  window: WorkingWindow | null;
  isWorkingNow: boolean;
  /** Until when they are away, and who looks after the patient meanwhile. */
  awayUntil: Date | null;
  cover: string | null;
  /** Within how many hours nine of ten answers came, rounded up, never down; null: too few to say; Infinity: more than a week. */
  usualHours: number | null;
}

interface Person {
  id: number;
  username: string;
  displayName: string;
  awayUntil: Date | null;
  cover: string | null;
}

const PEOPLE_MAX = 5;

/** For the calling patient, about those of their care team who are named; others are left out. Throws forbidden. */
export async function replyExpectations(
  ctx: Ctx,
  usernames: readonly string[],
): Promise<{ people: ReplyExpectation[]; isAnyoneOnCall: boolean }> {
  requireRole(ctx, ['patient']);
  const [people, onCall] = await Promise.all([ownPeople(ctx, usernames), isAnyoneOnCall(ctx.tx, ctx.now)]);
  const weeks = await workingWeeks(
    ctx.tx,
    people.map(({ id }) => id),
  );
  const expectations: ReplyExpectation[] = [];
  for (const { id, ...person } of people) {
    const from = person.awayUntil ?? ctx.now;
    const window = notBefore(nextWindow(weeks.get(id)!, from), person.awayUntil);
    expectations.push({
      ...person,
      window,
      isWorkingNow: person.awayUntil === null && window !== null && window.startsAt <= ctx.now,
      usualHours: await usualHours(ctx, id),
    });
  }
  return { people: expectations, isAnyoneOnCall: onCall };
}

/** Who comes back in the middle of a working day works from then on. */
function notBefore(window: WorkingWindow | null, back: Date | null): WorkingWindow | null {
  if (!window || !back || window.startsAt >= back) return window;
  return { ...window, startsAt: back };
}

async function ownPeople(ctx: Ctx, usernames: readonly string[]): Promise<Person[]> {
  if (usernames.length === 0) return [];
  const rows = await ctx.tx.sql<Person[]>`
    select u.id, u.username, u.display_name as "displayName", r.ends_at as "awayUntil", coalesce(named.display_name, covering.display_name) as cover
    from users u
    left join auto_replies r on r.user_id = u.id and r.starts_at <= ${ctx.now} and r.ends_at > ${ctx.now}
    left join users named on named.id = r.cover_id and named.status = 'active'
    left join lateral (
      select c.display_name from care_assignments a join users c on c.id = a.clinician_id
      where a.patient_id = ${ctx.actor.id} and a.kind = 'cover' and c.status = 'active' and c.id <> u.id
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}) order by a.starts_at, a.id limit 1
    ) covering on true
    where u.username = any(${[...usernames]}::text[]) and u.status = 'active' and exists (
      select 1 from care_assignments a where a.patient_id = ${ctx.actor.id} and a.clinician_id = u.id
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}))
    order by u.id limit ${PEOPLE_MAX}`;
  return [...rows];
}

/** Hours that are told: a finer number would say more than anybody can promise, and about others' waiting. */
const TOLD_HOURS = [1, 2, 4, 8, 24, 48, 72, 168];
/** Fewer answers say nothing about the next. */
const ANSWERS_MIN = 5;
const MEASURED_DAYS = 90;
const KEPT_MS = 10 * 60_000;
const KEPT_MAX = 5_000;

interface Kept {
  hours: number | null;
  until: number;
}
const measured = () => singleton('usual-reply-hours', () => new Map<number, Kept>());

async function usualHours(ctx: Ctx, clinicianId: number): Promise<number | null> {
  const kept = measured().get(clinicianId);
  if (kept && kept.until > ctx.now.getTime()) return kept.hours;
  const hours = roundedUp(await ninetieth(ctx, clinicianId));
  if (measured().size > KEPT_MAX) measured().clear();
  measured().set(clinicianId, { hours, until: ctx.now.getTime() + KEPT_MS });
  return hours;
}

/** The next hours that are told; never fewer than were measured. */
export function roundedUp({ count, seconds }: { count: number; seconds: number }): number | null {
  if (count < ANSWERS_MIN) return null;
  return TOLD_HOURS.find((hours) => seconds <= hours * 3_600) ?? Number.POSITIVE_INFINITY;
}

/**
 * The 90th percentile from a patient's first unanswered message to the clinician's own next message by hand, over the last 90 days of
 * their latest threads. Who still waits counts with the time so far, or a clinician who stopped answering would look fast.
 */
async function ninetieth(ctx: Ctx, clinicianId: number): Promise<{ count: number; seconds: number }> {
  const since = new Date(ctx.now.getTime() - MEASURED_DAYS * 86_400_000);
  const [row] = await ctx.tx.sql<{ count: number; seconds: number }[]>`
    with threads as materialized (
      select c.id, c.patient_id from conversation_participants p join conversations c on c.id = p.conversation_id
      where p.user_id = ${clinicianId} and p.via = 'member' and c.kind = 'direct' and c.patient_id is not null
        and p.last_message_at > ${since}
      order by p.last_message_at desc limit 300
    ), turns as materialized (
      select t.id, t.patient_id, m.position, m.sender_id, m.sent_at,
        lag(m.sender_id) over (partition by t.id order by m.position) as before
      from threads t cross join lateral (
        select m.position, m.sender_id, m.sent_at from messages m
        where m.conversation_id = t.id and m.position is not null and m.type = 'direct' order by m.position desc limit 60
      ) m
    ), waits as (
      select extract(epoch from coalesce(r.sent_at, ${ctx.now}::timestamptz) - q.sent_at) as seconds
      from turns q left join lateral (
        select t.sent_at, t.sender_id from turns t where t.id = q.id and t.position > q.position and t.sender_id <> q.patient_id
        order by t.position limit 1
      ) r on true
      where q.sender_id = q.patient_id and q.before is distinct from q.sender_id and q.sent_at > ${since}
        and (r.sender_id is null or r.sender_id = ${clinicianId})
    )
    select count(*)::int as count, coalesce(percentile_disc(0.9) within group (order by seconds), 0)::float8 as seconds from waits`;
  return row!;
}
