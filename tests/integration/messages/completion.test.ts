import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { permittedRecipients } from '@/lib/domain/messages/recipients';
import { PRESETS } from '@/lib/domain/messaging-policy/schema';
import { makeContext } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { assignment, blocked, DAY_MS, type Person, person, suspended } from '../../support/factories';
import { send } from '../../support/messages';

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });
class Undo extends Error {}

/** Whether a send would be accepted; it is rolled back, so that asking changes nothing. */
async function mayWrite(from: Person, to: Person): Promise<boolean> {
  const command = { name: 'test', auditCount: 0, afterCommit: [] };
  const outcome = await refusalOf(
    inTransaction(async (tx) => {
      await send({ ...contextOf(from), tx, command }, to);
      throw new Undo('allowed');
    }),
  );
  return outcome === 'allowed';
}

const people: Person[] = [];

beforeAll(async () => {
  for (const role of PERSON_ROLES) {
    for (let i = 0; i < 3; i += 1) people.push(await person({ role, peerOptIn: i < 2 }));
  }
  const of = (role: string) => people.filter((one) => one.role === role);
  const [first, second, third] = of('patient') as [Person, Person, Person];
  const [therapist, , farTherapist] = of('therapist') as [Person, Person, Person];
  const [clinician, cover, blockedClinician] = of('clinician') as [Person, Person, Person];
  const admin = of('admin')[0]!;
  await assignment({ patient: first, clinician });
  await assignment({ patient: first, clinician: therapist });
  await assignment({ patient: second, clinician: cover, kind: 'cover' });
  await assignment({ patient: second, clinician });
  const now = Date.now();
  await assignment({
    patient: third,
    clinician: farTherapist,
    startsAt: new Date(now - DAY_MS * 9),
    endsAt: new Date(now - DAY_MS),
  });
  await assignment({ patient: third, clinician: cover, startsAt: new Date(now + DAY_MS) });
  await blocked(first, of('developer')[1]!);
  await blocked(blockedClinician, of('developer')[2]!);
  await suspended(second, admin);
  await suspended(of('therapist')[1]!, admin);
  people.push(await person({ role: 'clinician', status: 'deactivated' }));
  // Under reply-only, second may answer this clinician but first may not begin.
  await send(contextOf(clinician), second);
});

const cells = PRESETS.flatMap((preset) => [false, true].map((arePeersOn) => ({ preset, arePeersOn })));

describe.each(cells)('completion under $preset, peer messages: $arePeersOn', ({ preset, arePeersOn }) => {
  it('offers exactly those to whom a send is accepted, to everybody', async () => {
    await pool().sql`insert into settings (key, value, updated_at) values
      ('messagingPreset', ${JSON.stringify(preset)}, now()), ('peerMessaging', ${JSON.stringify(arePeersOn)}, now())
      on conflict (key) do update set value = excluded.value`;
    let allowed = 0;
    for (const from of people.filter((one) => one.role !== 'system')) {
      const offered = (await permittedRecipients(contextOf(from), { q: '', limit: 50 })).map(
        (one) => one.username,
      );
      const accepted: string[] = [];
      for (const to of people) if (to !== from && (await mayWrite(from, to))) accepted.push(to.username);
      expect({ from: from.username, offered: offered.sort() }).toEqual({
        from: from.username,
        offered: asOffered(from, accepted, offered).sort(),
      });
      allowed += accepted.length;
    }
    expect(allowed).toBeGreaterThan(50);
  });
});

/** To patients the developers are one, Support: exactly one of those whom they may write to stands for all. */
function asOffered(from: Person, accepted: string[], offered: string[]): string[] {
  if (from.role !== 'patient') return accepted;
  const developers = people.filter(({ role }) => role === 'developer').map(({ username }) => username);
  const inReach = accepted.filter((username) => developers.includes(username));
  const shown = inReach.filter((username) => offered.includes(username)).slice(0, 1);
  expect(shown).toHaveLength(Math.min(1, inReach.length));
  return [...accepted.filter((username) => !developers.includes(username)), ...shown];
}

it('finds by parts of name and username, literally', async () => {
  const seeker = contextOf(people.find((one) => one.role === 'developer')!);
  await person({ role: 'admin', displayName: 'Ünal 100% Test_er', username: 'odd-name' });
  const find = async (q: string) =>
    (await permittedRecipients(seeker, { q, limit: 50 })).map((one) => one.username);
  expect(await find('ODD-N')).toEqual(['odd-name']);
  expect(await find('100%')).toEqual(['odd-name']);
  expect(await find('Test_')).toEqual(['odd-name']);
  expect(await find('ünal')).toEqual(['odd-name']);
  expect(await find('\\')).toEqual([]);
});

it('finds others by the beginning of a word that matters, and own patients by any part', async () => {
  const clinician = await person({ role: 'clinician', displayName: 'Dr Zora Quillfeather' });
  const stranger = await person({ role: 'patient', displayName: 'Xan Quillworthy' });
  const patient = await person({ role: 'patient', displayName: 'Yve Quillsharp' });
  await assignment({ patient, clinician });
  const find = async (whom: Person, q: string) =>
    (await permittedRecipients(contextOf(whom), { q, limit: 50 })).map((one) => one.username);
  const colleague = people.find((one) => one.role === 'developer')!;
  for (const q of ['Dr Z', 'zora q', 'QUILLF'])
    expect(await find(colleague, q)).toEqual([clinician.username]);
  expect((await find(colleague, 'quill')).sort()).toEqual(
    [clinician, stranger, patient].map(({ username }) => username).sort(),
  );
  expect(await find(clinician, 'lsharp')).toEqual([patient.username]);
  expect(await find(clinician, 'quillw')).toEqual([]);
});
