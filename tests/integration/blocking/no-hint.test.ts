import { describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { threadHead } from '@/lib/domain/messages/thread-head';
import type { AppError } from '@/lib/platform/errors';
import { cast } from '../../support/cast';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { eventsOf } from '../../support/organising';

const headOf = async (whom: Person, conversationId: number) => threadHead(await ctxOf(whom), conversationId);

const refusal = async (from: Person, to: Person) => {
  const error = (await send(await ctxOf(from), to).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as AppError;
  return { code: error.code, detail: error.detail, status: error.status };
};

/** What two heads say beside who and where: all that a reader could tell a block by. */
const saying = ({
  conversationId: _c,
  withUser: _w,
  displayName: _d,
  timeZone: _z,
  ...rest
}: Awaited<ReturnType<typeof headOf>>) => rest;

/** A clinician who wrote to a patient and is responsible no more: the policy refuses each towards the other. */
async function parted() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  const { conversationId } = await send(await ctxOf(clinician), patient, 'Hello');
  await pool().sql`update care_assignments set ends_at = ${new Date(Date.now() - DAY_MS)}
    where patient_id = ${patient.id} and clinician_id = ${clinician.id}`;
  return { patient, clinician, conversationId };
}

describe('a blocked person', () => {
  it('reads the same words, code and head as one whom the policy refuses, and gets no event', async () => {
    const { dev } = await cast();
    const blockedOne = await person({ role: 'therapist' });
    const { conversationId } = await send(await ctxOf(blockedOne), dev, 'Before the block');
    const before = await headOf(blockedOne, conversationId);
    expect(before).toMatchObject({ canWrite: true, cannotWriteReason: null, canBlock: true });
    const eventsBefore = await eventsOf(blockedOne);

    await blockPerson(await ctxOf(dev), { username: blockedOne.username, reason: 'Mine alone' });
    const after = await headOf(blockedOne, conversationId);
    expect(after).toEqual({ ...before, canWrite: false, cannotWriteReason: 'not_permitted' });
    expect(await eventsOf(blockedOne)).toEqual(eventsBefore);

    // The policy's own refusal looks the same in every fact, as far as it concerns the same people.
    const other = await parted();
    const policyHead = await headOf(other.patient, other.conversationId);
    const facts = ['canWrite', 'cannotWriteReason', 'hasBlocked', 'participantCount'] as const;
    for (const fact of facts) expect(saying(after)[fact]).toEqual(saying(policyHead)[fact]);
    expect(await refusal(blockedOne, dev)).toEqual(await refusal(other.patient, other.clinician));
    expect((await refusal(blockedOne, dev)).detail).toBe('You cannot write to this person at the moment.');
  });

  it('is shown nowhere but to the blocker, who can take it back', async () => {
    const { dev } = await cast();
    const blockedOne = await person({ role: 'therapist' });
    const { conversationId } = await send(await ctxOf(blockedOne), dev, 'Before the block');
    await blockPerson(await ctxOf(dev), { username: blockedOne.username });
    expect(await headOf(dev, conversationId)).toMatchObject({ hasBlocked: true, canWrite: false });
    expect(await headOf(blockedOne, conversationId)).toMatchObject({ hasBlocked: false, canWrite: false });
  });

  it('is offered where a block would be taken: not towards admins, not across care', async () => {
    const { maria, okafor, admin, dev } = await cast();
    const withOkafor = await send(await ctxOf(okafor), maria, 'Hello');
    expect(await headOf(maria, withOkafor.conversationId)).toMatchObject({ canBlock: false });
    expect(await headOf(okafor, withOkafor.conversationId)).toMatchObject({ canBlock: false });
    const withAdmin = await send(await ctxOf(admin), maria, 'Hello');
    expect(await headOf(maria, withAdmin.conversationId)).toMatchObject({ canBlock: false });
    expect(await headOf(admin, withAdmin.conversationId)).toMatchObject({ canBlock: true });
    const withDev = await send(await ctxOf(dev), maria, 'Hello');
    expect(await headOf(maria, withDev.conversationId)).toMatchObject({ canBlock: true });
    const former = await parted();
    const head = await headOf(former.patient, former.conversationId);
    expect(head).toMatchObject({ canBlock: true, hasBlocked: false });
  });
});
