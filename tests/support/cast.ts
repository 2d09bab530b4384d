import { currentTime } from '@/lib/platform/context';
import { assignment, DAY_MS, type Person, person } from './factories';

/** The people of every test and of the demo. Source: design.md, Starting. */
export interface Cast {
  maria: Person;
  james: Person;
  aisha: Person;
  /** Tom's therapist is Eva Brandt. */
  tom: Person;
  /** Primary of Maria, James and Aisha. */
  okafor: Person;
  /** Cover of Dr Okafor's patients from 30 days ahead on. */
  lindqvist: Person;
  eva: Person;
  dev: Person;
  admin: Person;
}

let inserted: Promise<Cast> | undefined;

/**
 * The cast with its care assignments, inserted on the first call of a test file (each file has a base of its own) and the same
 * people afterwards. `passwordHash` from `hashPassword` lets all of them sign in.
 */
export function cast(options: { passwordHash?: string } = {}): Promise<Cast> {
  inserted ??= insertCast(options.passwordHash);
  return inserted;
}

async function insertCast(passwordHash?: string): Promise<Cast> {
  const [maria, james, aisha, tom] = await Promise.all([
    person({ username: 'maria', displayName: 'Maria Santos', passwordHash }),
    person({ username: 'james', displayName: 'James Carter', passwordHash }),
    person({ username: 'aisha', displayName: 'Aisha Rahman', passwordHash }),
    person({ username: 'tom', displayName: 'Tom Becker', timeZone: 'Europe/Berlin', passwordHash }),
  ]);
  const [okafor, lindqvist, eva] = await Promise.all([
    person({ username: 'dr.okafor', displayName: 'Dr Ngozi Okafor', role: 'clinician', passwordHash }),
    person({ username: 'dr.lindqvist', displayName: 'Dr Anna Lindqvist', role: 'clinician', passwordHash }),
    person({ username: 'eva.brandt', displayName: 'Eva Brandt', role: 'therapist', passwordHash }),
  ]);
  const [dev, admin] = await Promise.all([
    person({ username: 'dev', displayName: 'Dev Team', role: 'developer', passwordHash }),
    person({ username: 'admin', displayName: 'Admin', role: 'admin', passwordHash }),
  ]);
  const nextMonth = new Date(currentTime().getTime() + 30 * DAY_MS);
  await Promise.all([
    ...[maria, james, aisha].map((patient) => assignment({ patient, clinician: okafor })),
    ...[maria, james, aisha].map((patient) =>
      assignment({ patient, clinician: lindqvist, kind: 'cover', startsAt: nextMonth }),
    ),
    assignment({ patient: tom, clinician: eva }),
  ]);
  return { maria, james, aisha, tom, okafor, lindqvist, eva, dev, admin };
}
