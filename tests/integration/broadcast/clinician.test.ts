import { beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { createBroadcast } from '@/lib/domain/scheduling/commands/create-broadcast';
import { broadcastProgress, broadcasts, previewBroadcast } from '@/lib/domain/scheduling/queries';
import { type broadcastInput, broadcastInput as schema } from '@/lib/domain/scheduling/schema';
import { refusalOf } from '../../support/audit';
import { copies, fanOut } from '../../support/broadcasts';
import { caseload } from '../../support/bulk';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, type Person, person } from '../../support/factories';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

type Audience = z.input<typeof broadcastInput>['audience'];

const announce = async (whom: Person, audience: Audience) =>
  createBroadcast(
    await ctxOf(whom),
    schema.parse({ audience, subject: 'News', content: 'The practice is closed.' }),
  );

const recipientsOf = async (id: number) => {
  const rows = await pool().sql<{ username: string }[]>`
    select u.username from broadcast_recipients r join users u on u.id = r.user_id where r.broadcast_id = ${id} order by 1`;
  return rows.map((row) => row.username);
};

it.each<[string, Audience]>([
  ['by naming themselves', { clinician: 'dr.okafor' }],
  ['as the role of patients', { roles: ['patient'] }],
])('a clinical person reaches their own patients and nobody else: %s', async (_how, audience) => {
  const { broadcastId, count } = await announce(people.okafor, audience);
  expect(count).toBe(3);
  expect(await recipientsOf(broadcastId)).toEqual(['aisha', 'james', 'maria']);
  await fanOut(broadcastId);
  expect(await copies(broadcastId)).toEqual({ sent: 3 });
});

it('to them anybody but their own patients does not exist, and other roles and caseloads are refused', async () => {
  const { okafor, maria } = people;
  for (const name of ['tom', 'nobody.at.all', 'eva.brandt'])
    expect(await refusalOf(announce(okafor, { usernames: ['maria', name] })), name).toBe('invalid_request');
  expect(await refusalOf(announce(okafor, { roles: ['patient', 'admin'] }))).toBe('forbidden');
  expect(await refusalOf(announce(okafor, { clinician: 'eva.brandt' }))).toBe('forbidden');
  expect(await refusalOf(announce(maria, { roles: ['patient'] }))).toBe('forbidden');
  const input = schema.parse({ audience: { roles: ['patient'] }, subject: 'x', content: 'x' });
  expect(await previewBroadcast(await ctxOf(okafor), input)).toMatchObject({ count: 3 });
});

it('who left the caseload before their copy was written gets none', async () => {
  const clinician = await person({ role: 'therapist' });
  const [gone] = await caseload(clinician, 2);
  const { broadcastId } = await announce(clinician, { roles: ['patient'] });
  const [care] = await pool().sql<
    { id: number }[]
  >`select id from care_assignments where patient_id = ${gone!.id}`;
  await endAssignment(await ctxOf(people.admin), { id: care!.id });
  await fanOut(broadcastId);
  expect(await copies(broadcastId)).toEqual({ sent: 1, failed: 1 });
  const [row] = await pool().sql<{ reason: string }[]>`
    select reason from broadcast_recipients where broadcast_id = ${broadcastId} and user_id = ${gone!.id}`;
  expect(row!.reason).toBe('not_permitted');
});

it('they see the progress of their own announcements only', async () => {
  const { okafor, eva } = people;
  const { broadcastId } = await announce(okafor, { usernames: ['maria'] });
  expect(await broadcastProgress(await ctxOf(okafor), broadcastId)).toMatchObject({ total: 1, isOwn: true });
  expect(await refusalOf(broadcastProgress(await ctxOf(eva), broadcastId))).toBe('not_found');
  const { broadcasts: listed } = await broadcasts(await ctxOf(eva), { limit: 50 });
  expect(listed).toEqual([]);
});
