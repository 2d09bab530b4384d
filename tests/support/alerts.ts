import { pool } from '@/db/client';
import { climbDue } from '@/lib/domain/safety/ladder';
import { riskAlerts } from '@/lib/domain/safety/queries';
import { alertFilters, type Rung } from '@/lib/domain/safety/schema';
import { ANONYMOUS, currentTime, makeContext } from '@/lib/platform/context';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { assignment, ctxOf, DAY_MS, type Person, person } from './factories';

/** Words that every ruleset grades as its name says. The tests assert it. */
export const CRITICAL = 'I have the pills here and I am going to kill myself tonight';
export const ORDINARY = 'Thank you, the week was fine and I slept well';

/** What the worker does within a second of a commit. */
export const work = () => sweepOutbox(REGISTRY.outbox);

/** What the worker does each second with the timers of alerts. */
export const climb = () => climbDue(makeContext(ANONYMOUS));

/** Office hours around the clock, so that whom an alert reaches does not hang on the hour at which the tests run. */
export async function alwaysOpen(): Promise<void> {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 24 * 60 }));
  await pool().sql`
    insert into settings (key, value, updated_at) values ('officeHours', ${JSON.stringify(hours)}::text::jsonb, ${currentTime()})
    on conflict (key) do update set value = excluded.value`;
}

/** A patient with a primary and a running cover of their own. */
export async function careTeam() {
  const [patient, primary, cover] = await Promise.all([
    person(),
    person({ role: 'clinician', displayName: 'Dr Primary' }),
    person({ role: 'therapist', displayName: 'Cover' }),
  ]);
  await assignment({ patient, clinician: primary });
  await assignment({ patient, clinician: cover, kind: 'cover' });
  return { patient, primary, cover };
}

/** Put somebody on call from yesterday until tomorrow. */
export async function onCall(whom: Person, days = 1): Promise<void> {
  const now = currentTime().getTime();
  await pool().sql`
    insert into on_call_shifts (person_id, starts_at, ends_at, created_at)
    values (${whom.id}, ${new Date(now - days * DAY_MS)}, ${new Date(now + days * DAY_MS)}, ${new Date(now)})`;
}

/** The first page of alerts as somebody sees it. */
export async function alertsOf(whom: Person, filters: Record<string, unknown> = {}) {
  return riskAlerts(await ctxOf(whom), alertFilters.parse(filters));
}

/** The ladder of an alert: rung, minutes after its opening, ending and whom it reached, over all rounds. */
export async function ladderOf(
  alertId: number,
): Promise<{ rung: Rung; minute: number; ending: string | null; reached: number[] }[]> {
  const rows = await pool().sql<{ rung: Rung; minute: number; ending: string | null; reached: number[] }[]>`
    select s.rung, (extract(epoch from s.due_at - min(s.due_at) over (partition by s.round)) / 60)::int as minute, s.ending,
      array(select x.person_id from risk_alert_reached x where x.alert_id = s.alert_id and x.round = s.round and x.rung = s.rung
        order by x.person_id) as reached
    from risk_alert_steps s where s.alert_id = ${alertId} order by s.id`;
  return [...rows];
}
