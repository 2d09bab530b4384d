import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import {
  assignedPatients,
  careTeamOf,
  isAssigned,
  isKnownTo,
  patientContext,
} from '@/lib/domain/care/queries';
import { currentTime } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, conversationOf, ctxOf, DAY_MS, person } from '../../support/factories';

afterEach(resetClock);

const MONTH_MS = 31 * DAY_MS;
const usernames = (people: { username: string }[]) => people.map(({ username }) => username);

describe('a clinical person’s patients', () => {
  it('are the assigned ones now; a cover’s from its beginning on', async () => {
    const { okafor, lindqvist, maria } = await cast();
    expect(usernames(await assignedPatients(await ctxOf(okafor)))).toEqual(['aisha', 'james', 'maria']);
    expect(await assignedPatients(await ctxOf(lindqvist))).toEqual([]);
    turnClock(MONTH_MS);
    const covered = await assignedPatients(await ctxOf(lindqvist));
    expect(usernames(covered)).toEqual(['aisha', 'james', 'maria']);
    expect(covered.at(-1)).toMatchObject({ personId: maria.id, kind: 'cover', isActive: true, until: null });
  });

  it('appear once when the person is both primary and cover', async () => {
    const [patient, clinician] = [await person(), await person({ role: 'therapist' })];
    await assignment({ patient, clinician, kind: 'cover' });
    await assignment({ patient, clinician });
    expect(await assignedPatients(await ctxOf(clinician))).toMatchObject([
      { username: patient.username, kind: 'primary' },
    ]);
  });

  it('are asked for by clinical people only', async () => {
    const { maria, dev, admin } = await cast();
    for (const whom of [maria, dev, admin])
      expect(await refusalOf(assignedPatients(await ctxOf(whom)))).toBe('forbidden');
  });
});

describe('a patient’s care team', () => {
  it('is who is responsible now, primaries first', async () => {
    const { maria, okafor } = await cast();
    expect(usernames(await careTeamOf(await ctxOf(maria)))).toEqual(['dr.okafor']);
    turnClock(MONTH_MS);
    expect(usernames(await careTeamOf(await ctxOf(maria)))).toEqual(['dr.okafor', 'dr.lindqvist']);
    expect(await refusalOf(careTeamOf(await ctxOf(okafor)))).toBe('forbidden');
  });
});

describe('the context beside a thread', () => {
  it('tells the assigned person about the care and planned covers', async () => {
    const { okafor } = await cast();
    const context = await patientContext(await ctxOf(okafor), 'maria');
    expect(context).toMatchObject({ username: 'maria', kind: 'primary', timeZone: 'Europe/London' });
    expect(usernames(context.team)).toEqual(['dr.okafor']);
    expect(usernames(context.covers)).toEqual(['dr.lindqvist']);
    expect(context).not.toHaveProperty('personId');
  });

  it('is not found for anybody else, an unknown name and a colleague’s patient alike', async () => {
    const { okafor, lindqvist, eva, admin, dev, maria, james } = await cast();
    for (const whom of [lindqvist, eva, admin, dev, maria, james]) {
      expect(await refusalOf(patientContext(await ctxOf(whom), 'maria')), whom.username).toBe('not_found');
    }
    expect(await refusalOf(patientContext(await ctxOf(okafor), 'tom'))).toBe('not_found');
    expect(await refusalOf(patientContext(await ctxOf(okafor), 'nobody'))).toBe('not_found');
  });
});

describe('who is known to whom', () => {
  it('follows roles, assignments and conversations seen now', async () => {
    const { maria, james, okafor, lindqvist, eva, dev, admin, tom } = await cast();
    const now = currentTime();
    const known: [string, typeof maria, typeof maria, boolean][] = [
      ['a patient knows the clinician assigned', maria, okafor, true],
      ['a patient does not know a cover to come', maria, lindqvist, false],
      ['a patient does not know another therapist', maria, eva, false],
      ['a patient knows the developer', maria, dev, true],
      ['a patient knows the admin', maria, admin, true],
      ['a patient does not know another patient', maria, james, false],
      ['a clinician knows an assigned patient', okafor, maria, true],
      ['a clinician does not know another’s patient', okafor, tom, false],
      ['a clinician knows a colleague', okafor, eva, true],
      ['a therapist knows the admin', eva, admin, true],
      ['a developer knows every patient', dev, tom, true],
      ['an admin knows everybody', admin, eva, true],
    ];
    for (const [name, actor, other, expected] of known) {
      expect(await isKnownTo(pool(), actor, other.id, now), name).toBe(expected);
    }
    const [system] = await pool().sql<{ id: number }[]>`select id from users where role = 'system'`;
    expect(await isKnownTo(pool(), admin, system!.id, now)).toBe(false);
    expect(await isKnownTo(pool(), admin, 0, now)).toBe(false);
  });

  it('a shared conversation makes known while it is seen', async () => {
    const [patient, former] = [await person(), await person({ role: 'clinician' })];
    expect(await isKnownTo(pool(), patient, former.id, currentTime())).toBe(false);
    const thread = await conversationOf(patient, former);
    expect(await isKnownTo(pool(), patient, former.id, currentTime())).toBe(true);
    expect(await isKnownTo(pool(), former, patient.id, currentTime())).toBe(true);
    await pool().sql`update conversation_participants set access_until = access_from
      where conversation_id = ${thread} and user_id = ${former.id}`;
    expect(await isKnownTo(pool(), former, patient.id, currentTime())).toBe(false);
    expect(await isKnownTo(pool(), patient, former.id, currentTime())).toBe(true);
  });

  it('a deactivated developer is no longer offered to patients', async () => {
    const { maria } = await cast();
    const gone = await person({ role: 'developer', status: 'deactivated' });
    expect(await isKnownTo(pool(), maria, gone.id, currentTime())).toBe(false);
  });

  it('assigned holds in both directions and only while it runs', async () => {
    const { maria, okafor, lindqvist } = await cast();
    expect(await isAssigned(pool(), [maria.id, okafor.id], currentTime())).toBe(true);
    expect(await isAssigned(pool(), [okafor.id, maria.id], currentTime())).toBe(true);
    expect(await isAssigned(pool(), [maria.id, lindqvist.id], currentTime())).toBe(false);
    turnClock(MONTH_MS);
    expect(await isAssigned(pool(), [maria.id, lindqvist.id], currentTime())).toBe(true);
  });
});
