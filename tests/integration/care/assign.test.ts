import { afterEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { assignmentCreate, assignmentEnd, assignmentList } from '@/lib/api/admin';
import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { careAccessUntil, coverParticipantsOf } from '@/lib/domain/care/participation-periods';
import type { newAssignment } from '@/lib/domain/care/schema';
import { currentTime } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { auditOf, refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import {
  assignment,
  blocked,
  conversationOf,
  ctxOf,
  DAY_MS,
  messageIn,
  type Person,
  person,
} from '../../support/factories';

afterEach(resetClock);

type Input = z.output<typeof newAssignment>;
const inDays = (days: number) => new Date(currentTime().getTime() + days * DAY_MS);

/** A patient with a primary, and a colleague without any part in the care. */
async function scene() {
  const [patient, primary, colleague] = await Promise.all([
    person(),
    person({ role: 'clinician' }),
    person({ role: 'therapist' }),
  ]);
  await assignment({ patient, clinician: primary });
  const { admin } = await cast();
  return { patient, primary, colleague, admin };
}

const inputOf = (patient: Person, clinician: Person, given: Partial<Input> = {}): Input => ({
  patient: patient.username,
  clinician: clinician.username,
  kind: 'primary',
  ...given,
});

/** Conversations that a person sees now, by how. */
async function seenBy(whom: Person): Promise<Record<number, string>> {
  const now = currentTime();
  const rows = await pool().sql<
    { id: number; via: string }[]
  >`select conversation_id as id, via from conversation_participants
    where user_id = ${whom.id} and access_from <= ${now} and (access_until is null or access_until > ${now})`;
  return Object.fromEntries(rows.map((row) => [row.id, row.via]));
}

const openAssignments = async (patient: Person) => {
  const rows = await pool().sql`select 1 from care_assignments
    where patient_id = ${patient.id} and (ends_at is null or ends_at > ${currentTime()})`;
  return rows.length;
};

describe('assigning', () => {
  it('makes an assignment that begins now, audited once with the patient as subject', async () => {
    const { patient, colleague, admin } = await scene();
    const ctx = await ctxOf(admin);
    const { assignment: made } = await assign(ctx, inputOf(patient, colleague));
    expect(made).toMatchObject({
      patient: { username: patient.username },
      clinician: { username: colleague.username, role: 'therapist' },
      kind: 'primary',
      state: 'active',
      startsAt: ctx.now,
      endsAt: null,
    });
    expect(await auditOf(ctx)).toEqual([
      { action: 'assignment.create', outcome: 'ok', subjectId: patient.id },
    ]);
  });

  it('is for admins: every other role is refused and audited', async () => {
    const { patient, colleague } = await scene();
    const { maria, okafor, eva, dev } = await cast();
    for (const whom of [maria, okafor, eva, dev]) {
      const ctx = await ctxOf(whom);
      expect(await refusalOf(assign(ctx, inputOf(patient, colleague)))).toBe('forbidden');
      expect(await auditOf(ctx)).toMatchObject([{ action: 'assignment.create', outcome: 'refused' }]);
    }
    expect(await openAssignments(patient)).toBe(1);
  });

  it('never begins before it is made', async () => {
    const { patient, colleague, admin } = await scene();
    const ctx = await ctxOf(admin);
    const { assignment: made } = await assign(ctx, inputOf(patient, colleague, { startsAt: inDays(-5) }));
    expect(made.startsAt).toEqual(ctx.now);
  });

  it('refuses whom it does not fit, and rolls back with its audit', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const gone = await person({ role: 'clinician', status: 'deactivated' });
    const gonePatient = await person({ status: 'deactivated' });
    const cases: [Input, string][] = [
      [inputOf(colleague, primary), 'invalid_request'],
      [inputOf(patient, admin), 'invalid_request'],
      [inputOf(patient, patient), 'invalid_request'],
      [inputOf(patient, gone), 'conflict'],
      [inputOf(gonePatient, colleague), 'conflict'],
      [inputOf(patient, primary), 'conflict'],
      [{ patient: 'nobody', clinician: colleague.username, kind: 'cover' }, 'not_found'],
      [inputOf(patient, colleague, { endsAt: inDays(-1) }), 'invalid_request'],
    ];
    for (const [input, code] of cases) {
      const ctx = await ctxOf(admin);
      expect(await refusalOf(assign(ctx, input)), JSON.stringify(input)).toBe(code);
      expect((await auditOf(ctx)).filter((entry) => entry.outcome === 'ok')).toEqual([]);
    }
    expect(await openAssignments(patient)).toBe(1);
  });

  it('refuses a block between the two, whoever blocked', async () => {
    const { patient, colleague, admin } = await scene();
    const other = await person({ role: 'clinician' });
    await blocked(patient, colleague);
    await blocked(other, patient);
    for (const whom of [colleague, other]) {
      expect(await refusalOf(assign(await ctxOf(admin), inputOf(patient, whom)))).toBe('conflict');
    }
  });

  it('refuses a second stretch after a gap, which one participation could not hold', async () => {
    const { patient, colleague, admin } = await scene();
    const first = inputOf(patient, colleague, { kind: 'cover', endsAt: inDays(5) });
    await assign(await ctxOf(admin), first);
    const later = inputOf(patient, colleague, { startsAt: inDays(6) });
    expect(await refusalOf(assign(await ctxOf(admin), later))).toBe('conflict');
    await assign(await ctxOf(admin), inputOf(patient, colleague, { startsAt: inDays(4) }));
  });

  it('is undone as a whole when its audit entry cannot be written', async () => {
    const { patient, primary, colleague, admin } = await scene();
    await conversationOf(patient, primary);
    await ensureDataKey(pool(), null, patient.id);
    await pool().sql`update subject_keys set wrapped = null where person_id = ${patient.id}`;
    const ctx = await ctxOf(admin);
    await expect(assign(ctx, inputOf(patient, colleague, { kind: 'cover' }))).rejects.toThrow('destroyed');
    expect(await openAssignments(patient)).toBe(1);
    expect(await seenBy(colleague)).toEqual({});
    expect(await auditOf(ctx)).toEqual([]);
  });

  it('two at the same moment make one', async () => {
    const { patient, colleague, admin } = await scene();
    const tries = await Promise.all([ctxOf(admin), ctxOf(admin), ctxOf(admin)]);
    const results = await Promise.allSettled(tries.map((ctx) => assign(ctx, inputOf(patient, colleague))));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await openAssignments(patient)).toBe(2);
  });

  it('over HTTP: the same key gives the first answer again and makes nothing', async () => {
    const { patient, colleague, admin } = await scene();
    const body = {
      patient: patient.username,
      clinician: colleague.username,
      kind: 'cover',
      ends_at: inDays(3).toISOString(),
    };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const first = await callEndpoint(assignmentCreate, admin, { body, headers });
    expect(first).toMatchObject({
      status: 201,
      body: { kind: 'cover', state: 'active', patient: { username: patient.username } },
    });
    expect(await callEndpoint(assignmentCreate, admin, { body, headers })).toMatchObject({
      status: 201,
      body: first.body,
    });
    expect(
      (await callEndpoint(assignmentCreate, admin, { body: { ...body, kind: 'primary' }, headers })).status,
    ).toBe(422);
    expect(await openAssignments(patient)).toBe(2);
  });
});

describe('a cover', () => {
  it('sees the patient’s clinical threads and nothing else, read up to now', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const thread = await conversationOf(patient, primary);
    const lastId = await messageIn(thread, patient);
    const subjectThread = await conversationOf(primary, patient, { isSubjectThread: true });
    const support = await conversationOf(patient, admin, { patient });
    const peer = await conversationOf(patient, await person());
    expect(await seenBy(colleague)).toEqual({});
    await assign(await ctxOf(admin), inputOf(patient, colleague, { kind: 'cover', endsAt: inDays(7) }));
    expect(await seenBy(colleague)).toEqual({ [thread]: 'cover', [subjectThread]: 'cover' });
    expect(Object.keys(await seenBy(patient)).map(Number)).toContain(support);
    expect(Object.keys(await seenBy(patient)).map(Number)).toContain(peer);
    const [row] = await pool().sql`select unread_count, last_read_position, last_message_id, counterpart_id
      from conversation_participants where conversation_id = ${thread} and user_id = ${colleague.id}`;
    expect(row).toEqual({
      unread_count: 0,
      last_read_position: 1,
      last_message_id: lastId,
      counterpart_id: patient.id,
    });
  });

  it('loses the threads by the clock alone when the cover ends', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const thread = await conversationOf(patient, primary);
    await assign(await ctxOf(admin), inputOf(patient, colleague, { kind: 'cover', endsAt: inDays(7) }));
    turnClock(7 * DAY_MS - 1000);
    expect(await seenBy(colleague)).toEqual({ [thread]: 'cover' });
    turnClock(1000);
    expect(await seenBy(colleague)).toEqual({});
    expect(await seenBy(primary)).toEqual({ [thread]: 'member' });
  });

  it('planned for later sees nothing until then', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const thread = await conversationOf(patient, primary);
    const planned = { kind: 'cover' as const, startsAt: inDays(10), endsAt: inDays(20) };
    const { assignment: made } = await assign(await ctxOf(admin), inputOf(patient, colleague, planned));
    expect(made.state).toBe('future');
    expect(await seenBy(colleague)).toEqual({});
    expect(await coverParticipantsOf(pool(), patient.id, currentTime())).toEqual([
      { personId: colleague.id, accessFrom: planned.startsAt, accessUntil: planned.endsAt },
    ]);
    turnClock(10 * DAY_MS);
    expect(await seenBy(colleague)).toEqual({ [thread]: 'cover' });
    turnClock(10 * DAY_MS);
    expect(await seenBy(colleague)).toEqual({});
    expect(await coverParticipantsOf(pool(), patient.id, currentTime())).toEqual([]);
  });

  it('cancelled before it begins never sees anything', async () => {
    const { patient, primary, colleague, admin } = await scene();
    await conversationOf(patient, primary);
    const planned = inputOf(patient, colleague, { kind: 'cover', startsAt: inDays(10) });
    const { assignment: made } = await assign(await ctxOf(admin), planned);
    await endAssignment(await ctxOf(admin), { id: made.assignmentId });
    turnClock(11 * DAY_MS);
    expect(await seenBy(colleague)).toEqual({});
  });

  it('covering again begins with what was said meanwhile', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const thread = await conversationOf(patient, primary);
    const input = inputOf(patient, colleague, { kind: 'cover' });
    const { assignment: made } = await assign(await ctxOf(admin), input);
    await endAssignment(await ctxOf(admin), { id: made.assignmentId });
    expect(await seenBy(colleague)).toEqual({});
    const lastId = await messageIn(thread, patient);
    await assign(await ctxOf(admin), input);
    expect(await seenBy(colleague)).toEqual({ [thread]: 'cover' });
    const [row] = await pool()
      .sql`select unread_count, last_read_position, last_message_id from conversation_participants
      where conversation_id = ${thread} and user_id = ${colleague.id}`;
    expect(row).toEqual({ unread_count: 0, last_read_position: 1, last_message_id: lastId });
  });
});

describe('the end of an assignment', () => {
  it('takes the threads from the clinical person at once and leaves the patient theirs', async () => {
    const { patient, colleague, admin } = await scene();
    const { assignment: made } = await assign(await ctxOf(admin), inputOf(patient, colleague));
    const thread = await conversationOf(patient, colleague);
    expect(await seenBy(colleague)).toEqual({ [thread]: 'member' });
    const ctx = await ctxOf(admin);
    await endAssignment(ctx, { id: made.assignmentId });
    expect(await seenBy(colleague)).toEqual({});
    expect(await seenBy(patient)).toEqual({ [thread]: 'member' });
    expect(await auditOf(ctx)).toEqual([{ action: 'assignment.end', outcome: 'ok', subjectId: patient.id }]);
  });

  it('a clinical person assigned again finds the former thread again', async () => {
    const { patient, colleague, admin } = await scene();
    const { assignment: made } = await assign(await ctxOf(admin), inputOf(patient, colleague));
    const thread = await conversationOf(patient, colleague);
    await endAssignment(await ctxOf(admin), { id: made.assignmentId });
    expect(await seenBy(colleague)).toEqual({});
    const endsAt = inDays(2);
    await assign(await ctxOf(admin), inputOf(patient, colleague, { endsAt }));
    expect(await seenBy(colleague)).toEqual({ [thread]: 'member' });
    expect(
      await careAccessUntil(pool(), { patientId: patient.id, clinicianId: colleague.id }, currentTime()),
    ).toEqual(endsAt);
    turnClock(2 * DAY_MS + 1000);
    expect(await seenBy(colleague)).toEqual({});
  });

  it('takes nothing while another assignment of the two goes on', async () => {
    const { patient, primary, colleague, admin } = await scene();
    const thread = await conversationOf(patient, primary);
    const { assignment: cover } = await assign(
      await ctxOf(admin),
      inputOf(patient, colleague, { kind: 'cover' }),
    );
    const own = await conversationOf(patient, colleague);
    const { assignment: main } = await assign(await ctxOf(admin), inputOf(patient, colleague));
    await endAssignment(await ctxOf(admin), { id: cover.assignmentId });
    expect(await seenBy(colleague)).toEqual({ [own]: 'member' });
    expect(await seenBy(primary)).toEqual({ [thread]: 'member' });
    await endAssignment(await ctxOf(admin), { id: main.assignmentId });
    expect(await seenBy(colleague)).toEqual({});
  });

  it('of a primary with a cover planned gives the time between to nobody', async () => {
    const { patient, colleague, admin } = await scene();
    const { assignment: main } = await assign(await ctxOf(admin), inputOf(patient, colleague));
    const own = await conversationOf(patient, colleague);
    await assign(await ctxOf(admin), inputOf(patient, colleague, { kind: 'cover', startsAt: inDays(5) }));
    await endAssignment(await ctxOf(admin), { id: main.assignmentId });
    expect(await seenBy(colleague)).toEqual({});
    turnClock(5 * DAY_MS + 1000);
    expect(await seenBy(colleague)).toEqual({ [own]: 'member' });
  });

  it('is for admins, once, and 404 for what does not exist', async () => {
    const { patient, colleague, admin } = await scene();
    const { okafor, maria, dev } = await cast();
    const { assignment: made } = await assign(await ctxOf(admin), inputOf(patient, colleague));
    for (const whom of [okafor, maria, dev, colleague]) {
      expect(await refusalOf(endAssignment(await ctxOf(whom), { id: made.assignmentId }))).toBe('forbidden');
    }
    const tries = await Promise.all([ctxOf(admin), ctxOf(admin)]);
    const results = await Promise.allSettled(
      tries.map((ctx) => endAssignment(ctx, { id: made.assignmentId })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const params = { id: String(made.assignmentId) };
    expect((await callEndpoint(assignmentEnd, admin, { params })).status).toBe(409);
    expect((await callEndpoint(assignmentEnd, admin, { params: { id: '999999999' } })).status).toBe(404);
    expect((await callEndpoint(assignmentEnd, admin, { params: { id: 'x' } })).status).toBe(400);
  });
});

describe('GET /api/admin/assignments', () => {
  it('lists all to an admin and their own to a clinical person, page by page', async () => {
    const { admin, okafor, maria, dev } = await cast();
    const mine = await callEndpoint(assignmentList, okafor, { query: { state: 'open' } });
    const patients = mine.body.assignments.map(
      (one: { patient: { username: string } }) => one.patient.username,
    );
    expect(patients.sort()).toEqual(['aisha', 'james', 'maria']);
    const first = await callEndpoint(assignmentList, admin, { query: { limit: '2' } });
    expect(first.body.assignments).toHaveLength(2);
    const second = await callEndpoint(assignmentList, admin, {
      query: { limit: '2', cursor: first.body.next_cursor },
    });
    expect(second.body.assignments[0].assignment_id).toBeLessThan(first.body.assignments[1].assignment_id);
    const future = await callEndpoint(assignmentList, admin, {
      query: { clinician: 'dr.lindqvist', state: 'future' },
    });
    expect(future.body.assignments).toHaveLength(3);
    for (const whom of [maria, dev]) expect((await callEndpoint(assignmentList, whom)).status).toBe(403);
  });
});
