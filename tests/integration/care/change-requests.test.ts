import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { openChangeCount, openChangeRequests, ownChangeRequests } from '@/lib/domain/care/change-requests';
import { changeRequestInput } from '@/lib/domain/care/change-schema';
import { askForChange } from '@/lib/domain/care/commands/ask-for-change';
import { settleChange, withdrawChange } from '@/lib/domain/care/commands/settle-change';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { auditOf, refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { eventsOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

async function pair() {
  const [patient, clinician] = [await person(), await person({ role: 'therapist' })];
  await assignment({ patient, clinician });
  return { patient, clinician };
}

const ask = async (patient: Person, clinician: Person, reason?: string) =>
  askForChange(await ctxOf(patient), changeRequestInput.parse({ clinician: clinician.username, reason }));

describe('a wish for somebody else', () => {
  it('reaches the admins with its reason, stored unreadably, and the clinical person hears nothing', async () => {
    const { patient, clinician } = await pair();
    const ctx = await ctxOf(patient);
    const input = changeRequestInput.parse({ clinician: clinician.username, reason: '  Es passt nicht ' });
    const { requestId } = await askForChange(ctx, input);
    const listed = await openChangeRequests(await ctxOf(people.admin));
    expect(listed.find((one) => one.requestId === requestId)).toMatchObject({
      patient: { username: patient.username },
      clinician: { username: clinician.username },
      reason: 'Es passt nicht',
      state: 'open',
    });
    expect(await auditOf(ctx)).toEqual([
      { action: 'change-request.create', outcome: 'ok', subjectId: patient.id },
    ]);
    const [stored] = await pool().sql<{ reason: Buffer; owner: number }[]>`
      select r.reason, k.person_id as owner from change_requests r join data_keys d on d.id = r.reason_data_key_id
      join subject_keys k on k.id = d.subject_key_id where r.id = ${requestId}`;
    expect(stored!.reason.includes('passt')).toBe(false);
    expect(stored!.owner).toBe(patient.id);
    expect(await eventsOf(clinician)).toEqual([]);
    expect(await ownChangeRequests(ctx)).toMatchObject([{ requestId, state: 'open' }]);
  });

  it('is made once: the same again answers the first, another one is refused, five at once make one', async () => {
    const { patient, clinician } = await pair();
    const input = changeRequestInput.parse({ clinician: clinician.username });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('change-request.create', input) };
    const first = await askForChange(await ctxOf(patient), input, claim);
    expect(await askForChange(await ctxOf(patient), input, claim)).toEqual(first);
    expect(await refusalOf(ask(patient, clinician))).toBe('conflict');

    const other = await pair();
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(() => ask(other.patient, other.clinician)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('needs somebody who is responsible now or will be', async () => {
    const { patient, clinician } = await pair();
    const [planned, former] = [await person({ role: 'clinician' }), await person({ role: 'clinician' })];
    const now = Date.now();
    await assignment({ patient, clinician: planned, kind: 'cover', startsAt: new Date(now + DAY_MS) });
    await assignment({ patient, clinician: former, endsAt: new Date(now - DAY_MS) });
    expect(await refusalOf(ask(patient, former))).toBe('not_found');
    expect(await refusalOf(ask(patient, people.eva))).toBe('not_found');
    expect(await refusalOf(ask(patient, { ...clinician, username: 'nobody-at-all' }))).toBe('not_found');
    await expect(ask(patient, planned)).resolves.toBeDefined();
    await expect(ask(patient, clinician)).resolves.toBeDefined();
  });

  it.each(['okafor', 'eva', 'dev', 'admin'] as const)('is not for %s to ask or take back', async (name) => {
    const { patient, clinician } = await pair();
    const { requestId } = await ask(patient, clinician);
    const ctx = await ctxOf(people[name]);
    expect(await refusalOf(askForChange(ctx, { clinician: clinician.username, reason: null }))).toBe(
      'forbidden',
    );
    expect(await refusalOf(withdrawChange(ctx, { id: requestId }))).toBe('forbidden');
    expect(await refusalOf(ownChangeRequests(ctx))).toBe('forbidden');
  });

  it.each(['maria', 'okafor', 'eva', 'dev'] as const)('is nothing that %s sees or settles', async (name) => {
    const { patient, clinician } = await pair();
    const { requestId } = await ask(patient, clinician);
    const ctx = await ctxOf(people[name]);
    expect(await refusalOf(openChangeRequests(ctx))).toBe('forbidden');
    expect(await refusalOf(openChangeCount(ctx))).toBe('forbidden');
    expect(await refusalOf(settleChange(ctx, { id: requestId }))).toBe('forbidden');
    expect(await auditOf(ctx)).toMatchObject([{ action: 'change-request.settle', outcome: 'refused' }]);
  });

  it('is taken back by the patient alone, and may be asked again', async () => {
    const { patient, clinician } = await pair();
    const { requestId } = await ask(patient, clinician);
    expect(await refusalOf(withdrawChange(await ctxOf(people.maria), { id: requestId }))).toBe('not_found');
    await withdrawChange(await ctxOf(patient), { id: requestId });
    expect(await ownChangeRequests(await ctxOf(patient))).toEqual([]);
    expect(await refusalOf(settleChange(await ctxOf(people.admin), { id: requestId }))).toBe('conflict');
    await expect(ask(patient, clinician)).resolves.toBeDefined();
  });

  it('settled and taken back at the same moment ends once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { patient, clinician } = await pair();
      const { requestId } = await ask(patient, clinician);
      const [admin, own] = [await ctxOf(people.admin), await ctxOf(patient)];
      const ends = await Promise.allSettled([
        settleChange(admin, { id: requestId }),
        withdrawChange(own, { id: requestId }),
      ]);
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('says to the patient that it was settled', async () => {
    const { patient, clinician } = await pair();
    const { requestId } = await ask(patient, clinician);
    const before = await openChangeCount(await ctxOf(people.admin));
    await settleChange(await ctxOf(people.admin), { id: requestId });
    expect(await openChangeCount(await ctxOf(people.admin))).toBe(before - 1);
    expect(await ownChangeRequests(await ctxOf(patient))).toMatchObject([
      { requestId, state: 'done', settledAt: expect.any(Date) },
    ]);
  });
});
