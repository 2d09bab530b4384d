import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { runBulkBatch } from '@/lib/domain/organising/commands/run-bulk-batch';
import { startBulk } from '@/lib/domain/organising/commands/start-bulk';
import { acknowledgeAlert } from '@/lib/domain/safety/commands/acknowledge-alert';
import { noteAlert } from '@/lib/domain/safety/commands/note-alert';
import { reopenAlert } from '@/lib/domain/safety/commands/reopen-alert';
import { resolveAlert } from '@/lib/domain/safety/commands/resolve-alert';
import { riskOfPatients } from '@/lib/domain/safety/marks';
import { alertDetail, urgentAlerts, waitingAlertCount } from '@/lib/domain/safety/queries';
import { resolveInput } from '@/lib/domain/safety/schema';
import { alertsOf, alwaysOpen, CRITICAL, careTeam, ladderOf, work } from '../../support/alerts';
import { auditOfObject, refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { save } from '../../support/drafts';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { chooseUndo, releaseRound } from '../../support/held';
import { send } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
  await alwaysOpen();
});
beforeEach(() => pool().sql`delete from outbox`);
afterEach(resetClock);

async function alerted() {
  const team = await careTeam();
  await send(await ctxOf(team.patient), team.primary, CRITICAL);
  await work();
  return { ...team, alertId: (await alertsOf(team.primary)).alerts[0]!.alertId };
}

const resolve = async (whom: Person, id: number, rest: object = { outcome: 'contacted' }) =>
  resolveAlert(await ctxOf(whom), resolveInput.parse({ id, ...rest }));

describe('one open alert a thread and grade', () => {
  it('is joined by what follows, also at the same moment, until somebody acknowledges it; then a new one opens', async () => {
    const { patient, primary, alertId } = await alerted();
    const contexts = await Promise.all([ctxOf(patient), ctxOf(patient), ctxOf(patient)]);
    await Promise.all(contexts.map((ctx) => send(ctx, primary, CRITICAL)));
    await Promise.all([work(), work(), work()]);
    const { alerts, waiting } = await alertsOf(primary);
    expect(alerts).toMatchObject([{ alertId, textCount: 4 }]);
    expect(waiting).toBe(1);
    await acknowledgeAlert(await ctxOf(primary), { id: alertId });
    expect(await waitingAlertCount(await ctxOf(primary))).toBe(0);
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    const after = (await alertsOf(primary)).alerts;
    expect(after.map(({ status, textCount }) => [status, textCount])).toEqual([
      ['open', 1],
      ['acknowledged', 4],
    ]);
  });

  it('is apart for each thread', async () => {
    const { patient, primary, cover } = await alerted();
    await send(await ctxOf(patient), cover, CRITICAL);
    await work();
    expect((await alertsOf(primary)).alerts).toHaveLength(2);
  });
});

describe('acknowledge, note, resolve, reopen', () => {
  it('tell the care team live, are recorded about the patient and keep their words', async () => {
    const { patient, primary, cover, alertId } = await alerted();
    const eventsOf = async () =>
      (await pool().sql`select 1 from live_events where person_id = ${cover.id} and kind = 'alert'`).length;
    const before = await eventsOf();
    await acknowledgeAlert(await ctxOf(primary), { id: alertId });
    expect(await eventsOf()).toBe(before + 1);
    await noteAlert(await ctxOf(primary), { id: alertId, note: 'Called at once, she is safe.' });
    await resolve(primary, alertId, { outcome: 'safety_plan', note: 'Plan renewed.' });
    const resolved = await alertDetail(await ctxOf(primary), { id: alertId });
    expect(resolved).toMatchObject({
      status: 'resolved',
      outcome: 'safety_plan',
      resolvedBy: { username: primary.username },
      acknowledgedBy: { username: primary.username },
    });
    expect(resolved.notes.map(({ kind, note }) => [kind, note])).toEqual([
      ['note', 'Called at once, she is safe.'],
      ['outcome', 'Plan renewed.'],
    ]);
    await reopenAlert(await ctxOf(primary), { id: alertId, note: null });
    expect(await alertDetail(await ctxOf(primary), { id: alertId })).toMatchObject({
      status: 'open',
      acknowledgedBy: null,
      outcome: null,
    });
    // A ladder from the start.
    expect((await ladderOf(alertId)).filter(({ ending }) => ending === null)).toHaveLength(2);
    for (const action of ['acknowledge', 'note', 'resolve', 'reopen'])
      expect(await auditOfObject(`risk-alert.${action}`, 'risk-alert', alertId)).toEqual([
        { actorId: primary.id, subjectId: patient.id, outcome: 'ok' },
      ]);
  });

  it('take an outcome in own words as a note', async () => {
    const { primary, alertId } = await alerted();
    await resolve(primary, alertId, { outcome: 'Her sister is with her.' });
    const { outcome, notes } = await alertDetail(await ctxOf(primary), { id: alertId });
    expect(outcome).toBe('other');
    expect(notes.map(({ note }) => note)).toEqual(['Her sister is with her.']);
  });

  it('are refused to everybody who is not responsible, and recorded as refused', async () => {
    const { patient, alertId } = await alerted();
    for (const whom of [patient, people.eva, people.dev, people.admin]) {
      expect(await refusalOf(acknowledgeAlert(await ctxOf(whom), { id: alertId }))).toBe('not_found');
      expect(await refusalOf(resolve(whom, alertId))).toBe('not_found');
      expect(await refusalOf(alertDetail(await ctxOf(whom), { id: alertId }))).toBe('not_found');
    }
    expect(await auditOfObject('risk-alert.acknowledge', 'risk-alert', alertId)).toHaveLength(4);
    expect((await pool().sql`select state from risk_alerts where id = ${alertId}`)[0]).toEqual({
      state: 'open',
    });
  });

  it('of an admin whom the ladder reached are forbidden: a clinical person decides', async () => {
    const patient = await person();
    await send(await ctxOf(patient), people.dev, CRITICAL);
    await work();
    const alert = (await alertsOf(people.admin)).alerts.find(
      (one) => one.patient.username === patient.username,
    )!;
    expect(await refusalOf(acknowledgeAlert(await ctxOf(people.admin), { id: alert.alertId }))).toBe(
      'forbidden',
    );
    expect(await alertDetail(await ctxOf(people.admin), { id: alert.alertId })).toMatchObject({
      texts: [],
      notes: [],
    });
  });

  it('of two at once give one who has it', async () => {
    const { primary, cover, alertId } = await alerted();
    const contexts = await Promise.all([ctxOf(primary), ctxOf(cover)]);
    const tries = await Promise.allSettled(contexts.map((ctx) => acknowledgeAlert(ctx, { id: alertId })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // Again by whoever has it changes nothing.
    const winner = tries[0]!.status === 'fulfilled' ? primary : cover;
    const { view } = await acknowledgeAlert(await ctxOf(winner), { id: alertId });
    expect(view.acknowledgedBy).toMatchObject({ username: winner.username });
  });

  it('leave one open alert when a newer one has taken the place', async () => {
    const { patient, primary, alertId } = await alerted();
    await acknowledgeAlert(await ctxOf(primary), { id: alertId });
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    expect(await refusalOf(reopenAlert(await ctxOf(primary), { id: alertId, note: null }))).toBe('conflict');
  });

  it('roll back with their audit', async () => {
    const { primary, alertId } = await alerted();
    const ctx = await ctxOf(primary);
    await inTransaction(async (tx) => {
      const command = { name: 'test', auditCount: 0, afterCommit: [] };
      await acknowledgeAlert({ ...ctx, tx, command }, { id: alertId });
      throw new Error('something after it failed');
    }).catch(() => undefined);
    expect((await alertsOf(primary)).alerts[0]).toMatchObject({ status: 'open' });
    expect(await auditOfObject('risk-alert.acknowledge', 'risk-alert', alertId)).toEqual([]);
  });
});

describe('words of a conversation that one is not in', () => {
  it('are read on opening only, and the patient can see who did', async () => {
    const { patient, cover, alertId } = await alerted();
    expect((await alertsOf(cover)).alerts[0]).toMatchObject({ wordsAre: 'on_opening', latest: null });
    expect(await auditOfObject('risk-alert.read-words', 'risk-alert', alertId)).toEqual([]);
    const { texts } = await alertDetail(await ctxOf(cover), { id: alertId });
    expect(texts.map(({ text }) => text)).toEqual([CRITICAL]);
    expect(await auditOfObject('risk-alert.read-words', 'risk-alert', alertId)).toEqual([
      { actorId: cover.id, subjectId: patient.id, outcome: 'ok' },
    ]);
  });

  it('are gone with the care', async () => {
    const patient = await person();
    const primary = await person({ role: 'clinician' });
    const id = await assignment({ patient, clinician: primary });
    await send(await ctxOf(patient), primary, CRITICAL);
    await work();
    expect((await alertsOf(primary)).alerts).toHaveLength(1);
    await endAssignment(await ctxOf(people.admin), { id });
    expect(await alertsOf(primary)).toMatchObject({ alerts: [], waiting: 0 });
  });

  it('and its alert come to whoever takes the patient over', async () => {
    const { patient, alertId } = await alerted();
    turnClock(60_000);
    const successor = await person({ role: 'clinician' });
    await assignment({ patient, clinician: successor, startsAt: new Date(Date.now() + 30_000) });
    expect((await urgentAlerts(await ctxOf(successor))).alerts).toMatchObject([{ alertId, isYours: true }]);
  });
});

describe('the patient table', () => {
  it('shows the highest grade that is not resolved, to the care team alone', async () => {
    const { patient, primary, alertId } = await alerted();
    const riskOf = async (whom: Person) => (await riskOfPatients(await ctxOf(whom))).get(patient.username);
    expect(await riskOf(primary)).toEqual({ grade: 'critical', isUnscreened: false });
    expect(await riskOf(people.eva)).toBeUndefined();
    await resolve(primary, alertId);
    expect(await riskOf(primary)).toEqual({ grade: null, isUnscreened: false });
  });
});

describe('a high alert', () => {
  it('wakes what its staff had snoozed, archived or done', async () => {
    const { patient, primary } = await careTeam();
    const { conversationId } = await send(await ctxOf(patient), primary, CRITICAL);
    const later = new Date(Date.now() + 3_600_000);
    await pool()
      .sql`update conversation_participants set snoozed_until = ${later}, done_at = now(), archived_at = now()
      where conversation_id = ${conversationId}`;
    await work();
    const rows = await pool().sql`
      select snoozed_until is null and done_at is null and archived_at is null as woken from conversation_participants
      where conversation_id = ${conversationId} and user_id in (${patient.id}, ${primary.id}) order by user_id = ${primary.id}`;
    // The patient's own order is the patient's.
    expect([...rows]).toEqual([{ woken: false }, { woken: true }]);
  });

  it('is left out of acts on many until somebody acknowledges it', async () => {
    const { primary, alertId } = await alerted();
    const { conversationId } = (await alertsOf(primary)).alerts[0]!;
    const outcome = async () => {
      const ctx = await ctxOf(primary);
      const { jobId } = await startBulk(ctx, { action: 'done', ids: [conversationId!] });
      await runBulkBatch(ctx, { id: jobId });
      const [item] = await pool()
        .sql`select status, reason from bulk_action_items where bulk_action_id = ${jobId}`;
      return item;
    };
    expect(await outcome()).toEqual({ status: 'failed', reason: 'alert' });
    await acknowledgeAlert(await ctxOf(primary), { id: alertId });
    expect(await outcome()).toMatchObject({ status: 'done' });
  });
});

describe('what is taken back', () => {
  it('before it was sent alerts nobody, and a draft is never read', async () => {
    const { patient, primary } = await careTeam();
    await chooseUndo(patient, 30);
    const held = await send(await ctxOf(patient), primary, CRITICAL, { hold: true });
    await save(await ctxOf(patient), { recipient: primary.username, content: CRITICAL });
    await work();
    await undoMessage(await ctxOf(patient), { messageId: held.messageId });
    turnClock(3_600_000);
    await releaseRound();
    await work();
    expect((await alertsOf(primary)).alerts).toEqual([]);
    expect(await pool().sql`select 1 from risk_gradings where patient_id = ${patient.id}`).toHaveLength(0);
  });
});
