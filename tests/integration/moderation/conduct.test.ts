import { beforeAll, describe, expect, it } from 'vitest';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { conductOf } from '@/lib/domain/moderation/conduct';
import { reports } from '@/lib/domain/moderation/queries';
import { reportFilters, reportInput } from '@/lib/domain/moderation/schema';
import { refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, person } from '../../support/factories';
import { send } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

/** Each of the two reported the other, the developer blocked the patient, and the patient was suspended. */
async function story() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  const toPatient = await send(await ctxOf(clinician), patient, 'Words that nobody else reads');
  const toClinician = await send(await ctxOf(patient), clinician, 'Nor these');
  const input = (id: number) => reportInput.parse({ id, reason: 'abusive', includeText: true });
  const byPatient = await reportMessage(await ctxOf(patient), input(toPatient.messageId));
  const byClinician = await reportMessage(await ctxOf(clinician), input(toClinician.messageId));
  await blockPerson(await ctxOf(people.dev), { username: patient.username, reason: 'Own reason' });
  await suspendPerson(await ctxOf(people.admin), { username: patient.username, reason: 'Insults' });
  return { patient, clinician, byPatient: byPatient.reportId, byClinician: byClinician.reportId };
}

describe('what is known of a person', () => {
  it('is their reports on both sides, blocks on either side and suspensions, without any words', async () => {
    const { patient, byPatient, byClinician } = await story();
    const conduct = await conductOf(await ctxOf(people.admin), patient.username);
    expect(conduct.person).toMatchObject({ username: patient.username, role: 'patient' });
    expect(conduct.reportsAbout.map(({ reportId }) => reportId)).toEqual([byClinician]);
    expect(conduct.reportsBy.map(({ reportId }) => reportId)).toEqual([byPatient]);
    expect(conduct.blocks).toMatchObject([
      { blocker: { username: 'dev' }, blocked: { username: patient.username } },
    ]);
    expect(conduct.suspensions).toMatchObject([{ reason: 'Insults', state: 'running' }]);
    expect(conduct.isSuspended).toBe(true);
    const text = JSON.stringify(conduct);
    for (const words of ['nobody else reads', 'Nor these', 'Own reason']) expect(text).not.toContain(words);
  });

  it('is of that person alone, and the list of reports narrows the same way', async () => {
    const one = await story();
    const other = await story();
    const ctx = await ctxOf(people.admin);
    const conduct = await conductOf(ctx, other.clinician.username);
    expect(conduct.reportsAbout.map(({ reportId }) => reportId)).toEqual([other.byPatient]);
    expect(conduct).toMatchObject({ blocks: [], suspensions: [], isSuspended: false });
    const { reports: about } = await reports(ctx, reportFilters.parse({ reported: one.patient.username }));
    expect(about.map(({ reportId }) => reportId)).toEqual([one.byClinician]);
  });

  it('is nothing for anybody but admins, and nobody is found under a name that nobody has', async () => {
    const { patient } = await story();
    for (const whom of [people.maria, people.okafor, people.eva, people.dev])
      expect(await refusalOf(conductOf(await ctxOf(whom), patient.username))).toBe('forbidden');
    for (const name of ['nobody-at-all', 'system'])
      expect(await refusalOf(conductOf(await ctxOf(people.admin), name))).toBe('not_found');
  });
});
