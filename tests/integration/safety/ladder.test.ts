import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { acknowledgeAlert } from '@/lib/domain/safety/commands/acknowledge-alert';
import { climbLadder } from '@/lib/domain/safety/commands/climb-ladder';
import { urgentAlerts } from '@/lib/domain/safety/queries';
import { changeSettings } from '@/lib/domain/settings/commands/change-settings';
import { ANONYMOUS, currentTime, makeContext, setClock } from '@/lib/platform/context';
import { alertsOf, CRITICAL, careTeam, climb, ladderOf, onCall, work } from '../../support/alerts';
import { auditOfObject } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { turnClock } from '../../support/clock';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

const MINUTE_MS = 60_000;
/** A Wednesday in January, ten o'clock in London and in office hours; and the Saturday after it. */
const IN_HOURS = new Date('2027-01-13T10:00:00Z');
const AT_WEEKEND = new Date('2027-01-16T10:00:00Z');

let people: Cast;
let nurse: Person;
beforeAll(async () => {
  people = await cast();
  nurse = await person({ role: 'clinician', displayName: 'Dr On Call' });
});
beforeEach(async () => {
  setClock(() => IN_HOURS);
  await pool().sql`delete from outbox`;
  await pool().sql`delete from on_call_shifts`;
});
afterEach(() => setClock(null));

/** A patient whose critical words were just graded. */
async function alerted(team?: Awaited<ReturnType<typeof careTeam>>) {
  const { patient, primary, cover } = team ?? (await careTeam());
  await send(await ctxOf(patient), primary, CRITICAL);
  await work();
  const { alerts } = await alertsOf(primary);
  return { patient, primary, cover, alertId: alerts[0]!.alertId };
}

const isAsked = async (whom: Person, alertId: number) =>
  (await urgentAlerts(await ctxOf(whom))).alerts.some((alert) => alert.alertId === alertId);

describe('the ladder in office hours', () => {
  it('reaches primary, cover, on call and admins, each on its minute and none before', async () => {
    await onCall(nurse);
    const { patient, primary, cover, alertId } = await alerted();
    expect(await isAsked(primary, alertId)).toBe(true);
    expect(await isAsked(cover, alertId)).toBe(false);
    turnClock(5 * MINUTE_MS - 1);
    await climb();
    expect(await isAsked(cover, alertId)).toBe(false);
    turnClock(1);
    await climb();
    expect(await isAsked(cover, alertId)).toBe(true);
    expect(await isAsked(people.admin, alertId)).toBe(false);
    turnClock(10 * MINUTE_MS);
    await climb();
    await climb();
    expect(await isAsked(people.admin, alertId)).toBe(true);
    expect(await ladderOf(alertId)).toEqual([
      { rung: 'primary', minute: 0, ending: 'reached', reached: [primary.id] },
      { rung: 'cover', minute: 5, ending: 'reached', reached: [cover.id] },
      { rung: 'on_call', minute: 10, ending: 'reached', reached: [nurse.id] },
      { rung: 'admins', minute: 15, ending: 'reached', reached: [people.admin.id] },
    ]);
    expect(await auditOfObject('risk-alert.climb', 'risk-alert', alertId)).toHaveLength(4);
    const [assigned] = await pool().sql`
      select ends_at - starts_at = interval '24 hours' as "isDay" from care_assignments
      where patient_id = ${patient.id} and clinician_id = ${nurse.id} and kind = 'cover'`;
    expect(assigned).toEqual({ isDay: true });
    // The cover assignment is what lets whoever is on call into the thread.
    expect((await alertsOf(nurse)).alerts).toMatchObject([{ alertId, wordsAre: 'on_opening' }]);
  });

  it('gives admins who, what grade, since when and whom to phone, and not a word', async () => {
    const { primary, cover, alertId } = await alerted();
    turnClock(60 * MINUTE_MS);
    await climb();
    const { alerts } = await alertsOf(people.admin);
    const alert = alerts.find((one) => one.alertId === alertId)!;
    expect(alert).toMatchObject({ grade: 'critical', wordsAre: 'never', latest: null, conversationId: null });
    expect(alert.responsible.map(({ username }) => username).sort()).toEqual(
      [primary.username, cover.username].sort(),
    );
    expect(JSON.stringify(alert)).not.toContain('pills');
  });

  it('stops where somebody acknowledges', async () => {
    const { primary, cover, alertId } = await alerted();
    await acknowledgeAlert(await ctxOf(primary), { id: alertId });
    turnClock(60 * MINUTE_MS);
    await climb();
    expect(await isAsked(cover, alertId)).toBe(false);
    expect((await ladderOf(alertId)).map(({ rung, ending }) => [rung, ending])).toEqual([
      ['primary', 'reached'],
      ['cover', 'called_off'],
    ]);
  });

  it('waits for nobody who is not there: an empty rung gives way at once', async () => {
    const patient = await person();
    const primary = await person({ role: 'clinician' });
    await assignment({ patient, clinician: primary });
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    const [alert] = (await alertsOf(primary)).alerts;
    turnClock(5 * MINUTE_MS);
    await climb();
    expect(
      (await ladderOf(alert!.alertId)).map(({ rung, minute, ending }) => [rung, minute, ending]),
    ).toEqual([
      ['primary', 0, 'reached'],
      ['cover', 5, 'nobody'],
      ['on_call', 5, 'nobody'],
      ['admins', 5, 'reached'],
    ]);
  });

  it('goes to on call at once for a patient without a care team, and to admins without on call', async () => {
    const [first, second] = [await person(), await person()];
    await send(await ctxOf(first), people.dev, CRITICAL);
    await work();
    await onCall(nurse);
    await send(await ctxOf(second), people.dev, CRITICAL);
    await work();
    const reached = await pool().sql`
      select a.patient_id as patient, x.rung, x.person_id as person from risk_alert_reached x join risk_alerts a on a.id = x.alert_id
      where a.patient_id in (${first.id}, ${second.id}) order by x.reached_at, a.id`;
    expect([...reached]).toEqual([
      { patient: first.id, rung: 'admins', person: people.admin.id },
      { patient: second.id, rung: 'on_call', person: nurse.id },
    ]);
  });

  it('has the times that the admins chose, from the next rung on', async () => {
    const { alertId } = await alerted();
    await changeSettings(await ctxOf(people.admin), { criticalStepMinutes: 1 });
    turnClock(5 * MINUTE_MS);
    await climb();
    await onCall(nurse);
    turnClock(MINUTE_MS);
    await climb();
    expect((await ladderOf(alertId)).map(({ minute }) => minute)).toEqual([0, 5, 6, 7]);
    await changeSettings(await ctxOf(people.admin), { criticalStepMinutes: 5 });
  });
});

describe('outside office hours', () => {
  it('the ladder begins at on call', async () => {
    setClock(() => AT_WEEKEND);
    await onCall(nurse);
    const { primary, alertId } = await alerted();
    expect(await isAsked(primary, alertId)).toBe(false);
    expect(await isAsked(nurse, alertId)).toBe(true);
    turnClock(5 * MINUTE_MS);
    await climb();
    expect((await ladderOf(alertId)).map(({ rung, minute }) => [rung, minute])).toEqual([
      ['on_call', 0],
      ['admins', 5],
    ]);
  });
});

describe('kills, restarts and several workers', () => {
  it('lose, double and delay no rung: forty alerts, a kill at every second rung, three workers', async () => {
    await onCall(nurse);
    const teams = await Promise.all(Array.from({ length: 40 }, careTeam));
    for (const { patient, primary } of teams) await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    let killed = 0;
    for (let minute = 1; minute <= 16; minute += 1) {
      turnClock(MINUTE_MS);
      const due = await pool().sql<{ id: number }[]>`
        select id from risk_alert_steps where done_at is null and due_at <= ${currentTime()} order by id`;
      // A worker that dies in the middle of a rung: its transaction is gone as if it had never been.
      for (const { id } of due.filter((_, index) => index % 2 === 0)) {
        await inTransaction(async (tx) => {
          const command = { name: 'risk-alert.climb', auditCount: 0, afterCommit: [] };
          await climbLadder({ ...makeContext(ANONYMOUS), tx, command }, { stepId: id });
          throw new Error('killed');
        }).catch(() => undefined);
        killed += 1;
      }
      await Promise.all([climb(), climb(), climb()]);
    }
    expect(killed).toBeGreaterThan(20);
    for (const { patient, primary, cover } of teams) {
      const [alert] = await pool().sql<
        { id: number }[]
      >`select id from risk_alerts where patient_id = ${patient.id}`;
      expect(await ladderOf(alert!.id)).toEqual([
        { rung: 'primary', minute: 0, ending: 'reached', reached: [primary.id] },
        { rung: 'cover', minute: 5, ending: 'reached', reached: [cover.id] },
        { rung: 'on_call', minute: 10, ending: 'reached', reached: [nurse.id] },
        { rung: 'admins', minute: 15, ending: 'reached', reached: [people.admin.id] },
      ]);
      expect(await auditOfObject('risk-alert.climb', 'risk-alert', alert!.id)).toHaveLength(4);
    }
    const [late] = await pool().sql`
      select count(*)::int as count from risk_alert_steps s join risk_alerts a on a.id = s.alert_id
      where a.patient_id = any(${teams.map(({ patient }) => patient.id)}::bigint[]) and s.done_at - s.due_at > interval '59 seconds'`;
    expect(late).toEqual({ count: 0 });
  });

  it('after an outage the whole ladder that was due is taken, from the times at which it was due', async () => {
    const { alertId } = await alerted();
    turnClock(120 * MINUTE_MS);
    await climb();
    expect((await ladderOf(alertId)).map(({ rung, minute }) => [rung, minute])).toEqual([
      ['primary', 0],
      ['cover', 5],
      ['on_call', 10],
      ['admins', 10],
    ]);
  });
});
