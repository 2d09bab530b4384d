import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { deliverBulk } from '@/lib/domain/bulk/commands/deliver-bulk';
import { stopBulk } from '@/lib/domain/bulk/commands/stop-bulk';
import { bulkBatches, previewBulk } from '@/lib/domain/bulk/queries';
import { bulkInput, bulkPreviewInput } from '@/lib/domain/bulk/schema';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { changeOwnState } from '@/lib/domain/conversations/commands/change-own-state';
import { conversationList } from '@/lib/domain/conversations/queries';
import { threadPage } from '@/lib/domain/conversations/thread';
import { sentItems } from '@/lib/domain/scheduling/sent';
import { makeContext } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { auditOf, refusalOf } from '../../support/audit';
import { bulkTo, caseload, progressOf, sendBulk } from '../../support/bulk';
import { type Cast, cast } from '../../support/cast';
import { assignment, blocked, ctxOf, type Person, person, suspended } from '../../support/factories';
import { messageCount, send } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const asActor = (whom: Person) => makeContext({ ...whom, sessionId: null });
const summary = ({ status, total, sent, failed, stopped }: Awaited<ReturnType<typeof progressOf>>) => ({
  status,
  total,
  sent,
  failed,
  stopped,
});

describe('a bulk message', () => {
  it('reaches each patient in their own thread, with their own words, once', async () => {
    const { okafor, maria, james } = people;
    const id = await bulkTo(
      okafor,
      [maria, james],
      'Hello **{{patient.first_name}}**, from {{clinician.name}}',
    );
    await sendBulk(id);
    await sendBulk(id);
    const progress = await progressOf(okafor, id);
    expect(summary(progress)).toEqual({ status: 'done', total: 2, sent: 2, failed: 0, stopped: 0 });
    for (const [whom, words] of [
      [maria, 'Hello **Maria**, from Dr Ngozi Okafor'],
      [james, 'Hello **James**, from Dr Ngozi Okafor'],
    ] as const) {
      const result = progress.results.find((one) => one.recipient === whom.username)!;
      const page = await threadPage(await ctxOf(whom), { conversationId: result.conversationId!, limit: 10 });
      expect(page.messages.map((one) => [one.id, one.content, one.type, one.recipient])).toEqual([
        [result.messageId, words, 'direct', whom.username],
      ]);
      expect(page.participantCount).toBe(2);
    }
  });

  it('is audited as made and as sent, and only its sender finds it', async () => {
    const { okafor, eva, maria, aisha, admin } = people;
    const ctx = await ctxOf(okafor);
    const { batchId } = await createBulk(ctx, bulkInput.parse({ recipients: ['aisha'], content: 'Hello' }));
    expect(await auditOf(ctx)).toEqual([{ action: 'bulk.create', outcome: 'ok', subjectId: null }]);
    const deliver = asActor(okafor);
    await deliverBulk(deliver, { id: batchId });
    expect((await auditOf(deliver)).map((one) => [one.action, one.subjectId])).toEqual([
      ['message.send', aisha.id],
      ['bulk.deliver', null],
    ]);
    for (const other of [eva, maria, aisha, admin])
      expect(await refusalOf(progressOf(other, batchId)), other.username).toBe('not_found');
    expect(await refusalOf(deliverBulk(asActor(eva), { id: batchId }))).toBe('not_found');
    const { batches } = await bulkBatches(await ctxOf(okafor), { limit: 1 });
    expect(batches).toMatchObject([{ batchId, content: 'Hello', total: 1 }]);
  });

  it('is made once under its key, and started by the worker', async () => {
    const { okafor } = people;
    const input = bulkInput.parse({ recipients: ['maria'], content: 'Once' });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('bulk', input) };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async () => createBulk(await ctxOf(okafor), input, claim)),
    );
    expect(new Set(answers.map((one) => one.batchId)).size).toBe(1);
    await sweepOutbox(REGISTRY.outbox);
    const jobs = await pool()
      .sql`select 1 from graphile_worker.jobs where key = ${`bulk-send:${answers[0]!.batchId}`}`;
    expect(jobs.length).toBe(1);
  });

  it('is for clinical people and their own patients: others are nobody, colleagues are refused', async () => {
    const { okafor, maria, admin, dev } = people;
    const to = async (whom: Person, recipients: string[]) =>
      refusalOf(createBulk(await ctxOf(whom), bulkInput.parse({ recipients, content: 'Hello' })));
    for (const whom of [maria, admin, dev]) expect(await to(whom, ['james'])).toBe('forbidden');
    expect(await to(okafor, ['maria', 'tom'])).toBe('not_found');
    expect(await to(okafor, ['maria', 'nobody.at.all'])).toBe('not_found');
    expect(await to(okafor, ['eva.brandt'])).toBe('forbidden');
    const wrongCount = bulkInput.parse({ recipients: ['maria'], content: 'Hello', confirmedCount: 2 });
    expect(await refusalOf(createBulk(await ctxOf(okafor), wrongCount))).toBe('conflict');
    expect(bulkInput.safeParse({ content: 'Hello' }).success).toBe(false);
    expect(bulkInput.safeParse({ content: 'Hello', recipients: ['maria'], cohortId: 1 }).success).toBe(false);
  });

  it('names no word in the database or the queue', async () => {
    const { okafor, maria } = people;
    const id = await bulkTo(okafor, [maria], 'Zanzibarquokka');
    await sendBulk(id);
    const [row] = await pool().sql<{ text: string }[]>`
      select (select string_agg(b::text, '') from bulk_batches b) || (select string_agg(o::text, '') from live_events o)
        || coalesce((select string_agg(j::text, '') from outbox j), '') as text`;
    expect(row!.text.length).toBeGreaterThan(100);
    expect(row!.text).not.toContain('Zanzibarquokka');
    expect(row!.text).not.toContain(Buffer.from('Zanzibarquokka').toString('hex'));
  });
});

describe('each copy is judged when it is written', () => {
  it('who left the caseload, blocked, or was deactivated since gets none, with one reason for all', async () => {
    const clinician = await person({ role: 'clinician' });
    const patients = await caseload(clinician, 4);
    const [gone, blocking, off, fine] = patients as [Person, Person, Person, Person];
    const id = await bulkTo(clinician, patients);
    const [care] = await pool().sql<
      { id: number }[]
    >`select id from care_assignments where patient_id = ${gone.id}`;
    await endAssignment(await ctxOf(people.admin), { id: care!.id });
    await blocked(blocking, clinician);
    await pool().sql`update users set status = 'deactivated' where id = ${off.id}`;
    await sendBulk(id);
    const { results } = await progressOf(clinician, id);
    const byName = Object.fromEntries(results.map((one) => [one.recipient, [one.status, one.reason]]));
    expect(byName).toEqual({
      [gone.username]: ['failed', 'not_permitted'],
      [blocking.username]: ['failed', 'not_permitted'],
      [off.username]: ['failed', 'not_permitted'],
      [fine.username]: ['sent', null],
    });
  });

  it('a suspended sender sends nothing more', async () => {
    const clinician = await person({ role: 'therapist' });
    const patients = await caseload(clinician, 2);
    const id = await bulkTo(clinician, patients);
    await suspended(clinician, people.admin);
    const before = await messageCount();
    await sendBulk(id);
    expect(await messageCount()).toBe(before);
    const { results } = await progressOf(clinician, id);
    expect(results.map((one) => one.reason)).toEqual(['suspended', 'suspended']);
  });

  it('a variable without words fails that patient, naming the variable; a fallback helps', async () => {
    const { okafor, maria } = people;
    const id = await bulkTo(
      okafor,
      [maria],
      'On {{appointment.date}} at {{appointment.time|the usual time}}',
    );
    await sendBulk(id);
    expect((await progressOf(okafor, id)).results).toMatchObject([
      { status: 'failed', reason: 'unresolved_variables', unresolved: ['appointment.date'], messageId: null },
    ]);
  });

  it('a name is never formatting', async () => {
    const clinician = await person({ role: 'clinician' });
    const odd = await person({ displayName: '_Under_ *Star*' });
    await assignment({ patient: odd, clinician });
    const input = bulkInput.parse({
      recipients: [odd.username],
      content: '**Dear** {{patient.name}}',
      format: 'markdown',
    });
    const { batchId } = await createBulk(await ctxOf(clinician), input);
    await sendBulk(batchId);
    const [result] = (await progressOf(clinician, batchId)).results;
    const page = await threadPage(await ctxOf(odd), { conversationId: result!.conversationId!, limit: 1 });
    expect(page.messages[0]!.content).toBe('Dear _Under_ *Star*');
    expect(page.messages[0]!.contentHtml).not.toContain('<em>');
  });
});

describe('towards its sender', () => {
  it('brings nothing to the top, keeps archived threads archived, and shows in Sent as one row', async () => {
    const clinician = await person({ role: 'clinician' });
    const patients = await caseload(clinician, 3);
    const [first, second, third] = patients as [Person, Person, Person];
    const ctx = await ctxOf(clinician);
    const { conversationId } = await send(ctx, first, 'Before');
    const archived = await send(ctx, second, 'Put away');
    await changeOwnState(ctx, { conversationId: archived.conversationId, archived: true });
    const listed = async (folder: 'inbox' | 'archived') =>
      (await conversationList(await ctxOf(clinician), { folder, limit: 10 })).conversations.map((one) => [
        one.conversationId,
        one.lastMessage,
        one.lastMessageTime,
      ]);
    const before = { inbox: await listed('inbox'), archived: await listed('archived') };
    expect(before.inbox.length).toBe(1);
    const id = await bulkTo(clinician, patients);
    await sendBulk(id);
    expect({ inbox: await listed('inbox'), archived: await listed('archived') }).toEqual(before);
    const own = await threadPage(ctx, { conversationId, limit: 10 });
    expect(own.messages.map((one) => one.content)).toEqual(['Before', 'Hello Given1, see you soon.']);
    // For the patients it is a message like any other.
    const theirs = await conversationList(await ctxOf(third), { folder: 'inbox', limit: 10 });
    expect(theirs.conversations).toMatchObject([
      { unreadCount: 1, lastMessage: 'Hello Given3, see you soon.' },
    ]);
    const sent = await sentItems(await ctxOf(clinician), { limit: 10 });
    expect(sent.messages.map((one) => one.content)).toEqual(['Put away', 'Before']);
    expect(sent.batches).toMatchObject([{ kind: 'bulk', id, total: 3 }]);
    // An answer brings the thread back, with everything in it.
    await send(await ctxOf(second), clinician, 'Thank you');
    expect((await listed('inbox')).map(([one]) => one)).toEqual([archived.conversationId, conversationId]);
  });

  it('pages through Sent without losing or repeating anything', async () => {
    const clinician = await person({ role: 'clinician' });
    const patients = await caseload(clinician, 2);
    for (let n = 0; n < 4; n += 1) {
      await send(await ctxOf(clinician), patients[0]!, `Message ${n}`);
      await sendBulk(await bulkTo(clinician, patients, `Bulk ${n}`));
    }
    const seen: (string | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await sentItems(await ctxOf(clinician), { limit: 3, cursor });
      expect(page.messages.length + page.batches.length).toBeLessThanOrEqual(3);
      seen.push(...page.messages.map((one) => one.content), ...page.batches.map((one) => one.content));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const all = [0, 1, 2, 3].flatMap((n) => [`Message ${n}`, `Bulk ${n}`]);
    expect(seen.sort()).toEqual(all.sort());
  });
});

describe('stopping', () => {
  it('half-way leaves exactly the reported state', async () => {
    const clinician = await person({ role: 'clinician' });
    const patients = await caseload(clinician, 60);
    const id = await bulkTo(clinician, patients);
    await deliverBulk(asActor(clinician), { id });
    await stopBulk(await ctxOf(clinician), { id });
    await sendBulk(id);
    const progress = await progressOf(clinician, id);
    expect(summary(progress)).toEqual({ status: 'stopped', total: 60, sent: 25, failed: 0, stopped: 35 });
    for (const one of progress.results) {
      const [found] = await pool().sql<{ id: number }[]>`
        select r.message_id as id from message_receipts r join users u on u.id = r.user_id where u.username = ${one.recipient}`;
      expect([one.status, found?.id ?? null]).toEqual([found ? 'sent' : 'stopped', one.messageId]);
    }
    expect(await refusalOf(stopBulk(await ctxOf(clinician), { id }))).toBe('conflict');
    expect(await refusalOf(stopBulk(await ctxOf(people.eva), { id }))).toBe('not_found');
  });

  it('while steps are running never says less or more than what was sent', async () => {
    const clinician = await person({ role: 'clinician' });
    const patients = await caseload(clinician, 120);
    const id = await bulkTo(clinician, patients);
    const [, stopping] = await Promise.all([
      sendBulk(id),
      deliverBulk(asActor(clinician), { id }).then(async () => stopBulk(await ctxOf(clinician), { id })),
    ]);
    expect(stopping.batchId).toBe(id);
    const { sent, stopped, status } = await progressOf(clinician, id);
    const [written] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from messages where sender_id = ${clinician.id}`;
    expect({ status, sent, all: sent + stopped }).toEqual({
      status: 'stopped',
      sent: written!.count,
      all: 120,
    });
  });
});

describe('the preview', () => {
  it('shows three real copies and who has no words', async () => {
    const clinician = await person({ role: 'clinician' });
    await caseload(clinician, 5);
    const own = await pool().sql<{ username: string }[]>`
      select u.username from users u join care_assignments a on a.patient_id = u.id where a.clinician_id = ${clinician.id}`;
    const input = bulkPreviewInput.parse({
      recipients: own.map((one) => one.username),
      content: 'Hello {{patient.first_name}}',
    });
    const preview = await previewBulk(await ctxOf(clinician), input);
    expect(preview).toMatchObject({ count: 5, problemCount: 0 });
    expect(preview.samples.map((one) => one.content)).toEqual([
      'Hello Given1',
      'Hello Given2',
      'Hello Given3',
    ]);
    const missing = await previewBulk(await ctxOf(clinician), { ...input, content: '{{appointment.date}}' });
    expect(missing.problemCount).toBe(5);
    expect(await refusalOf(previewBulk(await ctxOf(people.maria), input))).toBe('forbidden');
  });
});

it('300 patients: no copy shows another patient', async () => {
  const clinician = await person({ role: 'clinician', displayName: 'Dr Many Patients' });
  const patients = await caseload(clinician, 300);
  const id = await bulkTo(clinician, patients, 'Hello {{patient.first_name}}, {{patient.name}}.');
  await sendBulk(id);
  expect(summary(await progressOf(clinician, id))).toEqual({
    status: 'done',
    total: 300,
    sent: 300,
    failed: 0,
    stopped: 0,
  });
  for (const [n, whom] of patients.entries()) {
    const { conversations } = await conversationList(await ctxOf(whom), { folder: 'inbox', limit: 10 });
    expect(conversations.length).toBe(1);
    const page = await threadPage(await ctxOf(whom), {
      conversationId: conversations[0]!.conversationId,
      limit: 10,
    });
    const seen = JSON.stringify({ conversations, page });
    expect(page.messages.map((one) => one.content)).toEqual([
      `Hello Given${n + 1}, Given${n + 1} Family${n + 1}.`,
    ]);
    const names = [...seen.matchAll(/Given\d+|Family\d+|case\d+-\d+/g)].map(([name]) => name);
    const own = new Set([whom.username, ...whom.displayName.split(' ')]);
    expect(names.filter((name) => !own.has(name))).toEqual([]);
  }
}, 300_000);
