import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { liftSuspension } from '@/lib/domain/blocking/commands/lift-suspension';
import { changeReport } from '@/lib/domain/moderation/commands/change-report';
import { readReportedWords } from '@/lib/domain/moderation/commands/read-reported-words';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { openReportCount, reportOf, reports } from '@/lib/domain/moderation/queries';
import { reportChange, reportFilters, reportInput } from '@/lib/domain/moderation/schema';
import { blocks, suspensions } from '@/lib/domain/moderation/standing';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { entries, eventsOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

/** A clinician wrote to a patient of theirs. */
async function written(content = 'Words that hurt') {
  const [patient, clinician] = [await person(), await person({ role: 'therapist' })];
  await assignment({ patient, clinician });
  const { messageId } = await send(await ctxOf(clinician), patient, content);
  return { patient, clinician, messageId };
}

const report = async (whom: Person, id: number, given: Partial<z.input<typeof reportInput>> = {}) =>
  reportMessage(await ctxOf(whom), reportInput.parse({ id, reason: 'abusive', ...given }));

const change = async (id: number, given: Omit<z.input<typeof reportChange>, 'id'>, whom = people.admin) =>
  changeReport(await ctxOf(whom), reportChange.parse({ id, ...given }));

describe('a report', () => {
  it('tells the admins who, when and the note; of the message nothing', async () => {
    const { patient, clinician, messageId } = await written('Never to be seen');
    const { reportId } = await report(patient, messageId, { note: 'Nicht in Ordnung' });
    const view = await reportOf(await ctxOf(people.admin), reportId);
    expect(view).toMatchObject({
      state: 'open',
      reason: 'abusive',
      note: 'Nicht in Ordnung',
      hasText: false,
      messageId,
      reporter: { username: patient.username },
      reported: { username: clinician.username },
    });
    expect(JSON.stringify(view)).not.toContain('Never to be seen');
    await expect(readReportedWords(await ctxOf(people.admin), { id: reportId })).rejects.toMatchObject({
      code: 'not_found',
    });
    const [stored] = await pool().sql<{ note: Buffer; copy: Buffer | null }[]>`
      select note, copy from reports where id = ${reportId}`;
    expect(stored!.copy).toBeNull();
    expect(stored!.note.includes('Ordnung')).toBe(false);
    expect(await eventsOf(people.admin)).toContainEqual(
      expect.objectContaining({ kind: 'notification', ids: { reportId } }),
    );
    // Whoever wrote it hears nothing.
    expect((await eventsOf(clinician)).map(({ kind }) => kind)).not.toContain('notification');
  });

  it('hands the words over only where the reporter says so, and each reading is recorded', async () => {
    const { patient, clinician, messageId } = await written('Very harsh words');
    const { reportId } = await report(patient, messageId, { includeText: true });
    const listed = await reports(await ctxOf(people.admin), reportFilters.parse({}));
    expect(JSON.stringify(listed)).not.toContain('harsh');
    expect(await readReportedWords(await ctxOf(people.admin), { id: reportId })).toMatchObject({
      content: 'Very harsh words',
    });
    const [entry] = await pool().sql<{ subjectId: number }[]>`
      select subject_id as "subjectId" from audit_entries
      where action = 'report.read-words' and object_id = ${String(reportId)} and outcome = 'ok'`;
    expect(entry!.subjectId).toBe(clinician.id);
    const [stored] = await pool().sql<{ copy: Buffer; owner: number }[]>`
      select r.copy, k.person_id as owner from reports r join data_keys d on d.id = r.copy_data_key_id
      join subject_keys k on k.id = d.subject_key_id where r.id = ${reportId}`;
    expect(stored!.copy.includes('harsh')).toBe(false);
    // The thread concerns the patient, so the copy goes with the patient's erasure.
    expect(stored!.owner).toBe(patient.id);
  });

  it('is made once for a message, however often it is sent, and again by another key refused', async () => {
    const { patient, messageId } = await written();
    const input = reportInput.parse({ id: messageId, reason: 'other' });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('report.create', input) };
    const ctx = await ctxOf(patient);
    const receipts = await Promise.all([1, 2, 3].map(() => reportMessage(ctx, input, claim)));
    expect(new Set(receipts.map(({ reportId }) => reportId)).size).toBe(1);
    await expect(report(patient, messageId)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('needs a message that one sees and did not write', async () => {
    const { patient, clinician, messageId } = await written();
    expect(patient.id).not.toBe(people.maria.id);
    await expect(report(people.maria, messageId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(report(people.maria, 999_999_999)).rejects.toMatchObject({ code: 'not_found' });
    await expect(report(clinician, messageId)).rejects.toMatchObject({ code: 'invalid_request' });
    expect(await entries(people.maria, 'report.create')).toEqual([
      { outcome: 'refused' },
      { outcome: 'refused' },
    ]);
  });
});

describe('moderation', () => {
  it.each(['maria', 'okafor', 'eva', 'dev'] as const)('is nothing for %s', async (name) => {
    const { patient, messageId } = await written();
    const { reportId } = await report(patient, messageId, { includeText: true });
    const ctx = await ctxOf(people[name]);
    const acts = [
      () => reports(ctx, reportFilters.parse({})),
      () => reportOf(ctx, reportId),
      () => openReportCount(ctx),
      () => blocks(ctx, { limit: 10, cursor: null }),
      () => suspensions(ctx, { limit: 10, cursor: null }),
      () => readReportedWords(ctx, { id: reportId }),
      () => change(reportId, { state: 'dismissed' }, people[name]),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
    expect((await reportOf(await ctxOf(people.admin), reportId)).state).toBe('open');
  });

  it('decides with a state, an outcome that stays unreadable in the base, and who decided', async () => {
    const { patient, messageId } = await written();
    const { reportId } = await report(patient, messageId);
    const before = await openReportCount(await ctxOf(people.admin));
    await change(reportId, { state: 'in_review' });
    expect(await openReportCount(await ctxOf(people.admin))).toBe(before);
    const view = await change(reportId, { state: 'resolved', outcome: 'Gespräch geführt' });
    expect(view).toMatchObject({ state: 'resolved', outcome: 'Gespräch geführt', handledBy: 'Admin' });
    expect(await openReportCount(await ctxOf(people.admin))).toBe(before - 1);
    // A later change of the state alone keeps the outcome.
    expect(await change(reportId, { state: 'open' })).toMatchObject({ outcome: 'Gespräch geführt' });
    const [stored] = await pool().sql<{ outcome: Buffer }[]>`
      select outcome from reports where id = ${reportId}`;
    expect(stored!.outcome.includes('Gespr')).toBe(false);
  });

  it('suspends in the same act, or changes nothing', async () => {
    const { patient, clinician, messageId } = await written();
    const { reportId } = await report(patient, messageId);
    const suspend = { reason: 'Insults', until: null };
    const view = await change(reportId, { state: 'resolved', suspend });
    expect(view).toMatchObject({ state: 'resolved', isReportedSuspended: true, ledToSuspension: true });
    await expect(send(await ctxOf(clinician), patient)).rejects.toMatchObject({ code: 'suspended' });

    const { reportId: other } = await report(
      patient,
      (await send(await ctxOf(people.admin), patient)).messageId,
    );
    await expect(change(other, { state: 'resolved', suspend })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect((await reportOf(await ctxOf(people.admin), other)).state).toBe('open');

    await liftSuspension(await ctxOf(people.admin), { username: clinician.username });
    const { suspensions: history } = await suspensions(await ctxOf(people.admin), { limit: 1, cursor: null });
    expect(history).toMatchObject([
      { person: { username: clinician.username }, reason: 'Insults', state: 'lifted', liftedBy: 'Admin' },
    ]);
  });

  it('shows who blocks whom by pages, without the blockers’ reasons', async () => {
    const pairs = [];
    for (let i = 0; i < 3; i += 1) {
      const [one, other] = [await person({ role: 'clinician' }), await person({ role: 'developer' })];
      await blockPerson(await ctxOf(one), { username: other.username, reason: 'Mein Grund' });
      pairs.unshift([one.username, other.username]);
    }
    const ctx = await ctxOf(people.admin);
    const first = await blocks(ctx, { limit: 2, cursor: null });
    const rest = await blocks(ctx, { limit: 50, cursor: first.nextCursor });
    const seen = [...first.blocks, ...rest.blocks];
    expect(seen.map(({ blocker, blocked }) => [blocker.username, blocked.username])).toEqual(pairs);
    expect(JSON.stringify(seen)).not.toContain('Mein Grund');
  });

  it('pages through reports of one state', async () => {
    const { patient, clinician } = await written();
    const ids = [];
    for (let i = 0; i < 3; i += 1) {
      const { messageId } = await send(await ctxOf(clinician), patient, `Words ${i}`);
      ids.unshift((await report(patient, messageId)).reportId);
    }
    for (const id of ids) await change(id, { state: 'dismissed' });
    const ctx = await ctxOf(people.admin);
    const first = await reports(ctx, reportFilters.parse({ state: 'dismissed', limit: '2' }));
    expect(first.reports.map(({ reportId }) => reportId)).toEqual(ids.slice(0, 2));
    const rest = await reports(
      ctx,
      reportFilters.parse({ state: 'dismissed', limit: '2', cursor: first.nextCursor }),
    );
    expect(rest).toMatchObject({ reports: [{ reportId: ids[2] }], nextCursor: null });
  });
});
