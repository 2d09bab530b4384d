import { beforeAll, describe, expect, it } from 'vitest';
import { valuesByPerson, valuesTowards } from '@/lib/domain/templates/variable-values';
import { VARIABLES } from '@/lib/domain/templates/variables';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, person } from '../../support/factories';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

describe('what variables mean', () => {
  it('towards an own patient: the patient, the writer and the reader’s day', async () => {
    const ctx = await ctxOf(people.okafor, { now: new Date('2099-03-12T23:30:00Z') });
    const values = await valuesTowards(ctx, 'maria');
    expect(values).toEqual({
      'patient.first_name': 'Maria',
      'patient.name': 'Maria Santos',
      'clinician.name': 'Dr Ngozi Okafor',
      'clinician.first_name': 'Ngozi',
      'sender.name': 'Dr Ngozi Okafor',
      'recipient.name': 'Maria Santos',
      'today.date': '12 March 2099',
      'today.weekday': 'Thursday',
    });
    expect(Object.keys(values).filter((name) => !(VARIABLES as readonly string[]).includes(name))).toEqual(
      [],
    );
  });

  it('follow the reader’s clock', async () => {
    const ctx = await ctxOf(people.eva, { now: new Date('2099-03-12T23:30:00Z') });
    expect(people.tom.timeZone).toBe('Europe/Berlin');
    expect(await valuesTowards(ctx, 'tom')).toMatchObject({
      'today.date': '13 March 2099',
      'today.weekday': 'Friday',
    });
  });

  it('name the patient’s own clinician when an admin writes, and nobody where there is none', async () => {
    const alone = await person();
    const values = await valuesByPerson(await ctxOf(people.admin), [
      people.maria.id,
      alone.id,
      people.dev.id,
    ]);
    expect(values.get(people.maria.id)).toMatchObject({
      'clinician.name': 'Dr Ngozi Okafor',
      'sender.name': 'Admin',
    });
    expect(values.get(alone.id)!['clinician.name']).toBeNull();
    expect(values.get(people.dev.id)).toMatchObject({ 'patient.name': null, 'recipient.name': 'Dev Team' });
  });

  it('are told only of people one may know of', async () => {
    const ctx = await ctxOf(people.okafor);
    const refusals = await Promise.all(
      ['tom', 'nobody.of.that.name'].map((name) => valuesTowards(ctx, name).catch((error: unknown) => error)),
    );
    expect(refusals[0]).toMatchObject({ code: 'not_found' });
    expect(refusals[1]).toEqual(refusals[0]);
  });
});
