import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { replyExpectations, roundedUp } from '@/lib/domain/analytics/reply-expectation';
import { setAutoReply } from '@/lib/domain/auto-reply/commands/set-auto-reply';
import { autoReplyInput } from '@/lib/domain/auto-reply/schema';
import { currentTime, setClock } from '@/lib/platform/context';
import { careTeam, onCall } from '../../support/alerts';
import { refusalOf } from '../../support/audit';
import { assignment, conversationOf, ctxOf, messageIn, type Person, person } from '../../support/factories';

const HOUR_MS = 3_600_000;
/** A Wednesday in office hours. */
const NOW = new Date('2027-01-13T10:00:00Z');
afterEach(() => setClock(null));

/** So many exchanges, the clinician's answers after the given hours each. */
async function exchanges(patient: Person, clinician: Person, hours: number[]): Promise<number> {
  const id = await conversationOf(patient, clinician);
  let at = NOW.getTime() - 60 * 24 * HOUR_MS;
  for (const wait of hours) {
    await messageIn(id, patient, new Date(at));
    await messageIn(id, clinician, new Date(at + wait * HOUR_MS));
    at += (wait + 1) * HOUR_MS;
  }
  return id;
}

async function expected(patient: Person, ...whom: Person[]) {
  return replyExpectations(
    await ctxOf(patient),
    whom.map(({ username }) => username),
  );
}

async function pair() {
  setClock(() => NOW);
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  return { patient, clinician };
}

describe('what a patient may expect of an answer', () => {
  it('is the measured 90th percentile, rounded up', async () => {
    const { patient, clinician } = await pair();
    await exchanges(patient, clinician, [0.2, 0.3, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 3, 100]);
    expect((await expected(patient, clinician)).people).toMatchObject([{ usualHours: 4 }]);
  });

  it('counts who still waits, so that silence is not speed', async () => {
    const { patient, clinician } = await pair();
    const id = await exchanges(patient, clinician, [0.2, 0.3, 0.4, 0.5, 0.5]);
    await messageIn(id, patient, new Date(NOW.getTime() - 30 * HOUR_MS));
    expect((await expected(patient, clinician)).people).toMatchObject([{ usualHours: 48 }]);
  });

  it('is unknown from a few answers', async () => {
    const { patient, clinician } = await pair();
    await exchanges(patient, clinician, [0.2, 0.3]);
    expect((await expected(patient, clinician)).people).toMatchObject([{ usualHours: null }]);
  });

  it('is never told faster than measured', () => {
    for (let hours = 0.1; hours < 400; hours += 0.37) {
      const told = roundedUp({ count: 10, seconds: hours * 3_600 });
      expect(told).toBeGreaterThanOrEqual(hours);
    }
  });

  it('has the window that runs, and the next one outside of hours', async () => {
    const { patient, clinician } = await pair();
    expect((await expected(patient, clinician)).people).toMatchObject([
      { isWorkingNow: true, window: { endsAt: new Date('2027-01-13T17:00:00Z') } },
    ]);
    setClock(() => new Date('2027-01-15T20:00:00Z'));
    expect((await expected(patient, clinician)).people).toMatchObject([
      { isWorkingNow: false, window: { startsAt: new Date('2027-01-18T09:00:00Z') } },
    ]);
  });

  it('goes by absence and cover', async () => {
    setClock(() => NOW);
    const { patient, primary, cover } = await careTeam();
    const endsAt = new Date(NOW.getTime() + 5 * 24 * HOUR_MS);
    await setAutoReply(
      await ctxOf(primary),
      autoReplyInput.parse({ enabled: true, endsAt: endsAt.toISOString(), message: 'Away.' }),
    );
    const { people } = await expected(patient, primary);
    expect(people).toMatchObject([{ awayUntil: endsAt, cover: cover.displayName, isWorkingNow: false }]);
    expect(people[0]!.window!.startsAt.getTime()).toBeGreaterThanOrEqual(endsAt.getTime());
  });

  it('says whether anybody is on call, and nothing about people outside the own care team', async () => {
    const { patient, clinician } = await pair();
    const other = await person({ role: 'clinician' });
    await pool().sql`delete from on_call_shifts`;
    expect(await expected(patient, clinician, other)).toMatchObject({
      isAnyoneOnCall: false,
      people: [{ username: clinician.username }],
    });
    await onCall(other);
    expect((await expected(patient, clinician)).isAnyoneOnCall).toBe(true);
    expect(await refusalOf(replyExpectations(await ctxOf(clinician), []))).toBe('forbidden');
    expect(currentTime()).toEqual(NOW);
  });
});
