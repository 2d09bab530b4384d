import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { currentTime } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { conversationOf, ctxOf, DAY_MS, type Person, person } from '../../support/factories';

afterAll(resetClock);

interface Assignment {
  id: number;
  clinician: number;
  kind: 'primary' | 'cover';
  startsAt: Date;
  endsAt: Date | null;
}

/** One step of a history; days are counted from the present reading of the clock. */
const step = fc.oneof(
  fc.record({
    act: fc.constant('assign' as const),
    clinician: fc.nat(1),
    kind: fc.constantFrom('primary' as const, 'cover' as const),
    startsIn: fc.nat(4),
    lasts: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  fc.record({ act: fc.constant('end' as const), which: fc.nat(9) }),
  fc.record({ act: fc.constant('turn' as const), days: fc.integer({ min: 1, max: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A patient with a thread with each of two clinical people who were responsible once and are no longer. */
async function formerCare() {
  const [patient, ...clinicians] = await Promise.all([
    person(),
    person({ role: 'clinician' }),
    person({ role: 'therapist' }),
  ]);
  const threads: number[] = [];
  for (const clinician of clinicians) {
    const made = await tryAssign(patient, clinician, { kind: 'primary', startsIn: 0, lasts: null });
    threads.push(await conversationOf(patient, clinician));
    await endAssignment(await ctxOf((await cast()).admin), { id: made!.id });
  }
  return { patient, clinicians, threads };
}

async function tryAssign(
  patient: Person,
  clinician: Person,
  given: { kind: 'primary' | 'cover'; startsIn: number; lasts: number | null },
) {
  const startsAt = new Date(currentTime().getTime() + given.startsIn * DAY_MS);
  const endsAt = given.lasts === null ? null : new Date(startsAt.getTime() + given.lasts * DAY_MS);
  const input = {
    patient: patient.username,
    clinician: clinician.username,
    kind: given.kind,
    startsAt,
    endsAt,
  };
  try {
    const { assignment } = await assign(await ctxOf((await cast()).admin), input);
    return { id: assignment.assignmentId, kind: given.kind, startsAt: assignment.startsAt, endsAt };
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return null;
    throw error;
  }
}

/** The promise, from the assignments alone: one's own thread under any of them, the colleague's under a cover. */
function promised(held: Assignment[], clinician: number, threads: number[]): number[] {
  const now = currentTime();
  const running = held.filter(
    (one) => one.clinician === clinician && one.startsAt <= now && (one.endsAt === null || one.endsAt > now),
  );
  return threads.filter((_, owner) => running.some(({ kind }) => owner === clinician || kind === 'cover'));
}

async function seenBy(whom: Person): Promise<number[]> {
  const now = currentTime();
  const rows = await pool().sql<{ id: number }[]>`select conversation_id as id from conversation_participants
    where user_id = ${whom.id} and access_from <= ${now} and (access_until is null or access_until > ${now}) order by 1`;
  return rows.map((row) => row.id);
}

async function replay(steps: Step[]): Promise<void> {
  turnClock(100 * DAY_MS);
  const { patient, clinicians, threads } = await formerCare();
  const held: Assignment[] = [];
  for (const one of steps) {
    if (one.act === 'turn') turnClock(one.days * DAY_MS);
    if (one.act === 'assign') {
      const made = await tryAssign(patient, clinicians[one.clinician]!, one);
      if (made) held.push({ ...made, clinician: one.clinician });
    }
    if (one.act === 'end') await endOne(held, one.which);
    for (const index of [0, 1])
      expect(await seenBy(clinicians[index]!)).toEqual(promised(held, index, threads));
    expect(await seenBy(patient)).toEqual(threads);
  }
}

async function endOne(held: Assignment[], which: number): Promise<void> {
  const now = currentTime();
  const open = held.filter(({ endsAt }) => endsAt === null || endsAt > now);
  const chosen = open[which % Math.max(open.length, 1)];
  if (!chosen) return;
  await endAssignment(await ctxOf((await cast()).admin), { id: chosen.id });
  chosen.endsAt = now;
}

it('whatever is assigned, covered, planned, cancelled and ended, clinical people see exactly what their care of today gives them', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), replay), { numRuns: 40 });
}, 120_000);
