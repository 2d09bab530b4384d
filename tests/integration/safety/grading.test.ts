import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { reportInput } from '@/lib/domain/moderation/schema';
import { riskBacklog } from '@/lib/domain/safety/backlog';
import { detect } from '@/lib/domain/safety/detector';
import { gradeText } from '@/lib/domain/safety/grade-text';
import { riskMarks } from '@/lib/domain/safety/marks';
import { DetectorFailed, setDetector } from '@/lib/domain/safety/run-detector';
import { gradeLater, type TextReaders } from '@/lib/domain/safety/submitted-text';
import { watchRisk } from '@/lib/domain/safety/watch-risk';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { alertsOf, alwaysOpen, CRITICAL, careTeam, ORDINARY, work } from '../../support/alerts';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, person } from '../../support/factories';
import { send } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
  await alwaysOpen();
  expect(detect(CRITICAL).level).toBe('critical');
  expect(detect(ORDINARY).level).toBe('none');
});
beforeEach(() => pool().sql`delete from outbox`);
afterEach(() => {
  resetClock();
  setDetector(null);
});

async function gradings(patientId: number) {
  return [
    ...(await pool().sql`
      select source, grade, is_screened, alert_id is not null as "hasAlert", spans is not null as "hasSpans"
      from risk_gradings where patient_id = ${patientId} order by id`),
  ];
}

describe('every text that a patient submits', () => {
  it('is graded in the outbox, in a thread of its own, and only what is found opens an alert with its words', async () => {
    const { patient, primary } = await careTeam();
    await send(await ctxOf(patient), primary, ORDINARY);
    const { messageId } = await send(await ctxOf(patient), primary, CRITICAL);
    expect(await gradings(patient.id)).toEqual([]);
    await work();
    expect(await gradings(patient.id)).toMatchObject([
      { grade: 'none', hasAlert: false, hasSpans: false },
      { grade: 'critical', hasAlert: true, hasSpans: true },
    ]);
    const { alerts } = await alertsOf(primary);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ grade: 'critical', status: 'open', isYours: true, wordsAre: 'words' });
    const { latest } = alerts[0]!;
    expect(latest).toMatchObject({ text: CRITICAL, messageId, source: 'message' });
    const [span] = latest!.spans;
    expect(CRITICAL.slice(span!.start, span!.end)).toMatch(/kill|pills/);
    expect(span!.reason).not.toBe('');
  });

  it('counts whoever it is sent to: staff outside the care team too', async () => {
    const { patient, primary } = await careTeam();
    await send(await ctxOf(patient), people.dev, CRITICAL);
    await work();
    const { alerts } = await alertsOf(primary);
    expect(alerts).toHaveLength(1);
    // They are not in that conversation: its words are read on opening only, and its address is not theirs.
    expect(alerts[0]).toMatchObject({ wordsAre: 'on_opening', latest: null, conversationId: null });
  });

  it('counts when it is the note of a report', async () => {
    const { patient, primary } = await careTeam();
    const { messageId } = await send(await ctxOf(primary), patient, 'Please be on time.');
    await work();
    await reportMessage(
      await ctxOf(patient),
      reportInput.parse({ id: messageId, reason: 'other', note: CRITICAL }),
    );
    await work();
    expect(await gradings(patient.id)).toMatchObject([{ source: 'report', grade: 'critical' }]);
    expect((await alertsOf(primary)).alerts).toMatchObject([{ grade: 'critical', wordsAre: 'on_opening' }]);
  });

  it('is not graded again, and staff’s words are not graded at all', async () => {
    const { patient, primary } = await careTeam();
    const { messageId } = await send(await ctxOf(patient), primary, CRITICAL);
    await send(await ctxOf(primary), patient, CRITICAL);
    await work();
    await pool().sql`insert into outbox (kind, ids, at, due_at)
      values ('risk.grade', ${JSON.stringify({ source: 'message', sourceId: messageId })}, now(), now())`;
    await work();
    expect(await gradings(patient.id)).toHaveLength(1);
    expect(await gradings(primary.id)).toEqual([]);
  });

  it('rolls back with the act that submits it', async () => {
    const { patient } = await careTeam();
    const ctx = await ctxOf(patient);
    await inTransaction(async (tx) => {
      await gradeLater({ ...ctx, tx }, 'check_in', 1);
      throw new Error('the act failed');
    }).catch(() => undefined);
    const [row] = await pool().sql`select count(*)::int as count from outbox where kind = 'risk.grade'`;
    expect(row).toEqual({ count: 0 });
  });
});

describe('the context of a text', () => {
  const graded = (words: string) => {
    const asked: unknown[] = [];
    setDetector(async (text, options) => {
      asked.push(options);
      return detect(text, options);
    });
    return { asked, words };
  };

  it('is what the same person’s words came to within the day before, and never raises anything of nothing', async () => {
    const { patient, primary } = await careTeam();
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    const { asked } = graded(ORDINARY);
    await send(await ctxOf(patient), primary, ORDINARY);
    await work();
    expect(asked).toEqual([{ context: { highestInLastDay: 'critical' }, mood: undefined }]);
    expect((await gradings(patient.id)).at(-1)).toMatchObject({ grade: 'none' });
    turnClock(25 * 3_600_000);
    await send(await ctxOf(patient), primary, ORDINARY);
    await work();
    expect(asked[1]).toEqual({ context: { highestInLastDay: undefined }, mood: undefined });
  });

  it('is also the mood: a low one without words of danger opens a quiet mark that waits for nobody', async () => {
    const { patient, primary } = await careTeam();
    const readers: TextReaders = {
      texts: {
        check_in: async (ctx) => ({
          patientId: patient.id,
          conversationId: null,
          words: '',
          submittedAt: ctx.now,
          mood: { value: 2 },
        }),
      },
      mood: async () => undefined,
    };
    await inTransaction(async (tx) => {
      const command = { name: 'test', auditCount: 0, afterCommit: [] };
      await gradeText(
        { ...makeContext(ANONYMOUS), tx, command },
        { source: 'check_in', sourceId: 77 },
        readers,
      );
    });
    const { alerts, waiting } = await alertsOf(primary);
    expect(alerts).toMatchObject([{ grade: 'low', isYours: false }]);
    expect(waiting).toBe(0);
  });
});

describe('a detector that breaks or hangs', () => {
  it('never holds up a message, raises the alarm, and the text is graded once it works again', async () => {
    const { patient, primary } = await careTeam();
    const failed = async () => (await metrics().riskGradingFailures.get()).values[0]?.value ?? 0;
    const before = await failed();
    setDetector(async () => {
      throw new DetectorFailed('too slow');
    });
    const { conversationId, status } = await send(await ctxOf(patient), primary, CRITICAL);
    expect(status).toBe('sent');
    await work();
    expect(await failed()).toBeGreaterThan(before);
    const ctx = await ctxOf(primary);
    // The care team is not left with a silence that means nothing.
    expect(await riskMarks(ctx, { conversationId })).toMatchObject([{ isScreened: false, grade: null }]);
    expect(await riskBacklog(ctx)).toMatchObject({ ungraded: 1 });
    const alarms: unknown[] = [];
    const own = makeContext(ANONYMOUS);
    const watched = {
      ...own,
      log: Object.assign(Object.create(own.log), { error: (fields: unknown) => alarms.push(fields) }),
    };
    await watchRisk(watched);
    expect((await metrics().riskUngraded.get()).values[0]?.value).toBe(1);
    expect(alarms).toEqual([]);
    for (let look = 0; look < 3; look += 1) await watchRisk(watched);
    expect(alarms).toMatchObject([{ ungraded: 1, alarm: true }]);

    setDetector(null);
    turnClock(60_000);
    await work();
    expect((await alertsOf(primary)).alerts).toMatchObject([{ grade: 'critical' }]);
    expect(await riskBacklog(await ctxOf(primary))).toMatchObject({ ungraded: 0 });
  });

  it('stops no other work of the worker', async () => {
    const { patient, primary } = await careTeam();
    const poison = 'a text that breaks it';
    setDetector(async (text, options) => {
      if (text === poison) throw new DetectorFailed('RangeError');
      return detect(text, options);
    });
    await send(await ctxOf(patient), primary, poison);
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    expect(await gradings(patient.id)).toMatchObject([{ grade: 'critical' }]);
  });
});

describe('a text in another language', () => {
  it('is marked "not screened" for the care team and nobody else, and makes no alert', async () => {
    const patient = await person();
    const primary = await person({ role: 'clinician' });
    await assignment({ patient, clinician: primary });
    const words = 'Ich habe heute wieder die ganze Nacht nicht geschlafen und weiß nicht mehr weiter.';
    const { conversationId, messageId } = await send(await ctxOf(patient), primary, words);
    await work();
    expect(await riskMarks(await ctxOf(primary), { conversationId })).toEqual([
      { messageId, grade: null, isScreened: false, alertId: null, reasons: [] },
    ]);
    await expect(riskMarks(await ctxOf(patient), { conversationId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(riskMarks(await ctxOf(people.eva), { conversationId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await alertsOf(primary)).alerts).toEqual([]);
    const [event] = await pool()
      .sql`select 1 from live_events where person_id = ${primary.id} and kind = 'alert'`;
    expect(event).toBeDefined();
  });
});

describe('the words of an alert at rest', () => {
  it('stand nowhere in the clear', async () => {
    const { patient, primary } = await careTeam();
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    const rows = await pool().sql`
      select row_to_json(g)::text || coalesce(row_to_json(a)::text, '') as text
      from risk_gradings g left join risk_alerts a on a.id = g.alert_id where g.patient_id = ${patient.id}`;
    expect(rows).toHaveLength(1);
    for (const word of ['pills', 'kill', 'suicide']) expect(rows[0]!.text).not.toContain(word);
  });
});
