import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { addShift } from '@/lib/domain/care/commands/add-shift';
import { coverOnCall } from '@/lib/domain/care/commands/cover-on-call';
import { removeShift } from '@/lib/domain/care/commands/remove-shift';
import { setOwnHours } from '@/lib/domain/care/commands/set-own-hours';
import { settleCareJob } from '@/lib/domain/care/jobs';
import { isAnyoneOnCall, onCallPlan } from '@/lib/domain/care/on-call';
import { newShift, SHIFT_MAX_MS } from '@/lib/domain/care/on-call-schema';
import { ownWeek, workingWeeks } from '@/lib/domain/care/working-weeks';
import { ANONYMOUS, currentTime, makeContext } from '@/lib/platform/context';
import { auditOfObject, refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, conversationOf, ctxOf, DAY_MS, type Person, person } from '../../support/factories';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
beforeEach(() => pool().sql`delete from on_call_shifts`);
afterEach(resetClock);

const HOUR_MS = 3_600_000;
const later = (ms: number) => new Date(currentTime().getTime() + ms).toISOString();
const add = async (by: Person, given: Record<string, unknown>) =>
  addShift(
    await ctxOf(by),
    newShift.parse({ person: people.lindqvist.username, endsAt: later(HOUR_MS), ...given }),
  );

describe('a shift', () => {
  it('puts a clinical person on call from its beginning to its end, and is recorded', async () => {
    const { shift } = await add(people.admin, { startsAt: later(HOUR_MS), endsAt: later(2 * HOUR_MS) });
    expect(await isAnyoneOnCall(pool(), currentTime())).toBe(false);
    turnClock(HOUR_MS);
    expect(await onCallPlan(await ctxOf(people.admin))).toMatchObject({
      onCallNow: [{ username: people.lindqvist.username }],
      shifts: [{ shiftId: shift.shiftId, isNow: true }],
    });
    turnClock(HOUR_MS);
    expect(await onCallPlan(await ctxOf(people.admin))).toMatchObject({ onCallNow: [], shifts: [] });
    expect(await auditOfObject('on-call.add', 'on-call-shift', shift.shiftId)).toEqual([
      { actorId: people.admin.id, subjectId: people.lindqvist.id, outcome: 'ok' },
    ]);
  });

  it('of somebody who was deactivated is nobody', async () => {
    const doctor = await person({ role: 'clinician' });
    await add(people.admin, { person: doctor.username });
    expect(await isAnyoneOnCall(pool(), currentTime())).toBe(true);
    await pool().sql`update users set status = 'deactivated' where id = ${doctor.id}`;
    const plan = await onCallPlan(await ctxOf(people.admin));
    expect(plan.onCallNow).toEqual([]);
    expect(plan.firstGapAt).toEqual(expect.any(Date));
  });

  it('is planned by admins alone, for clinical people, and in time', async () => {
    for (const whom of [people.maria, people.okafor, people.dev]) {
      expect(await refusalOf(add(whom, {}))).toBe('forbidden');
      expect(await refusalOf(onCallPlan(await ctxOf(whom)))).toBe('forbidden');
    }
    expect(await refusalOf(add(people.admin, { person: 'maria' }))).toBe('invalid_request');
    expect(await refusalOf(add(people.admin, { person: 'nobody.at.all' }))).toBe('not_found');
    expect(await refusalOf(add(people.admin, { endsAt: later(-1) }))).toBe('invalid_request');
    expect(await refusalOf(add(people.admin, { startsAt: later(2 * HOUR_MS) }))).toBe('invalid_request');
    expect(await refusalOf(add(people.admin, { endsAt: later(SHIFT_MAX_MS + 60_000) }))).toBe(
      'invalid_request',
    );
  });

  it('that runs is ended by calling it off; one to come was never there', async () => {
    const running = (await add(people.admin, {})).shift.shiftId;
    const coming = (await add(people.admin, { startsAt: later(HOUR_MS), endsAt: later(2 * HOUR_MS) })).shift
      .shiftId;
    turnClock(60_000);
    for (const id of [running, coming]) await removeShift(await ctxOf(people.admin), { id });
    const rows = await pool().sql`select id, ends_at <= ${currentTime()} as "isOver" from on_call_shifts`;
    expect([...rows]).toEqual([{ id: running, isOver: true }]);
    expect(await refusalOf(removeShift(await ctxOf(people.admin), { id: running }))).toBe('not_found');
    expect(await refusalOf(removeShift(await ctxOf(people.eva), { id: coming }))).toBe('forbidden');
  });
});

describe('whoever an alert reaches as on call', () => {
  const cover = (patient: Person, clinician: Person) =>
    coverOnCall(makeContext(ANONYMOUS), {
      patientId: patient.id,
      clinicianId: clinician.id,
      lastsMs: DAY_MS,
    });
  const seatOf = async (conversationId: number, whom: Person) =>
    (
      await pool()
        .sql`select via, access_from as "from", access_until as "until" from conversation_participants
        where conversation_id = ${conversationId} and user_id = ${whom.id}`
    )[0];

  it('covers the patient for a day, in their threads, and a cover that was planned for later comes all the same', async () => {
    const [patient, primary, nurse] = [
      await person(),
      await person({ role: 'clinician' }),
      await person({ role: 'clinician' }),
    ];
    await assignment({ patient, clinician: primary });
    const planned = new Date(currentTime().getTime() + 10 * DAY_MS);
    await assignment({ patient, clinician: nurse, kind: 'cover', startsAt: planned });
    const thread = await conversationOf(patient, primary);
    const { assignmentId, endsAt } = await cover(patient, nurse);
    expect(assignmentId).not.toBeNull();
    expect(await seatOf(thread, nurse)).toMatchObject({ via: 'cover', until: endsAt });
    // Reached again meanwhile, by another alert: nothing is doubled, it only lasts longer.
    turnClock(HOUR_MS);
    const again = await cover(patient, nurse);
    expect(again.assignmentId).toBe(assignmentId);
    expect(again.endsAt > endsAt).toBe(true);

    turnClock(DAY_MS + 1_000);
    const run = { patientId: patient.id, clinicianId: nurse.id };
    await settleCareJob.run(makeContext(ANONYMOUS), run, new AbortController().signal);
    expect(await seatOf(thread, nurse)).toMatchObject({ via: 'cover', from: planned, until: null });
  });

  it('gets no second assignment as a primary', async () => {
    const [patient, primary] = [await person(), await person({ role: 'clinician' })];
    await assignment({ patient, clinician: primary });
    expect(await cover(patient, primary)).toMatchObject({ assignmentId: null });
  });
});

describe('working hours', () => {
  it('are one’s own once they are set, in one’s own zone, and the clinic’s again afterwards', async () => {
    const doctor = await person({ role: 'therapist', timeZone: 'Europe/Berlin' });
    const ctx = await ctxOf(doctor);
    expect(await ownWeek(ctx)).toMatchObject({ isOwn: false, week: { timeZone: 'Europe/London' } });
    await setOwnHours(ctx, { hours: [{ weekday: 2, startMinute: 600, endMinute: 720 }] });
    expect((await workingWeeks(pool(), [doctor.id])).get(doctor.id)).toMatchObject({
      timeZone: 'Europe/Berlin',
      hours: [{ weekday: 2, startMinute: 600, endMinute: 720 }],
    });
    await setOwnHours(ctx, { hours: null });
    expect(await ownWeek(ctx)).toMatchObject({ isOwn: false });
    for (const whom of [people.maria, people.admin])
      expect(await refusalOf(setOwnHours(await ctxOf(whom), { hours: null }))).toBe('forbidden');
  });
});
