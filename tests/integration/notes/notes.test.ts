import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { addNoteEndpoint, notesEndpoint } from '@/lib/api/care';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { addNote } from '@/lib/domain/notes/commands/add-note';
import { notesOf } from '@/lib/domain/notes/queries';
import { newNote } from '@/lib/domain/notes/schema';
import { makeContext } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

const WORD = 'hypervigilance';

async function careThread() {
  const [patient, primary] = [await person(), await person({ role: 'clinician' })];
  const cover = await person({ role: 'therapist' });
  const assignmentId = await assignment({ patient, clinician: primary });
  await assignment({ patient, clinician: cover, kind: 'cover' });
  const { conversationId, messageId } = await send(await ctxOf(primary), patient);
  return { patient, primary, cover, assignmentId, conversationId, messageId };
}

async function note(by: Person, conversationId: number, content = `Seems like ${WORD}`) {
  return addNote(await ctxOf(by), newNote.parse({ conversationId, content }));
}

const list = async (by: Person, conversationId: number, limit = 50) =>
  notesOf(await ctxOf(by), { conversationId, limit });

it('primary and cover write and read notes in order, page by page, formatted like messages', async () => {
  const { primary, cover, conversationId } = await careThread();
  await note(primary, conversationId, 'First');
  const ctx = await ctxOf(cover);
  await addNote(ctx, newNote.parse({ conversationId, content: 'A **second** one', format: 'markdown' }));
  await note(primary, conversationId, 'Third');

  const page = await list(primary, conversationId, 2);
  expect(page.notes.map(({ content, author, isOwn }) => ({ content, author, isOwn }))).toEqual([
    { content: 'A second one', author: cover.username, isOwn: false },
    { content: 'Third', author: primary.username, isOwn: true },
  ]);
  expect(page.notes[0]!.contentHtml).toContain('<strong>second</strong>');
  const older = await notesOf(await ctxOf(primary), {
    conversationId,
    limit: 2,
    cursor: page.nextCursor!,
  });
  expect(older.notes.map(({ content }) => content)).toEqual(['First']);
  expect(older.nextCursor).toBeNull();
  expect(await auditOf(ctx)).toEqual([{ action: 'note.add', outcome: 'ok', subjectId: null }]);
});

it('is not there for the patient, admins, developers and clinical people outside the thread', async () => {
  const { admin, dev, eva } = await cast();
  const { patient, primary, conversationId } = await careThread();
  await note(primary, conversationId);
  for (const outsider of [patient, admin, dev, eva]) {
    expect(await refusalOf(list(outsider, conversationId))).toBe('not_found');
    const ctx = await ctxOf(outsider);
    const input = newNote.parse({ conversationId, content: 'Mine' });
    expect(await refusalOf(addNote(ctx, input))).toBe('not_found');
    expect(await auditOf(ctx)).toEqual([{ action: 'note.add', outcome: 'refused', subjectId: null }]);
  }
  expect((await list(primary, conversationId)).notes).toHaveLength(1);
});

it('exists only beside a thread that concerns a patient', async () => {
  const { dev, okafor, lindqvist } = await cast();
  for (const colleague of [dev, lindqvist]) {
    const { conversationId } = await send(await ctxOf(okafor), colleague);
    expect(await refusalOf(list(okafor, conversationId))).toBe('not_found');
    expect(await refusalOf(note(okafor, conversationId))).toBe('not_found');
  }
});

it('ends with the care; who only reads a handed over thread reads notes but writes none', async () => {
  const { admin } = await cast();
  const { primary, cover, conversationId, assignmentId } = await careThread();
  await note(primary, conversationId);
  await endAssignment(await ctxOf(admin), { id: assignmentId });
  expect(await refusalOf(list(primary, conversationId))).toBe('not_found');
  expect(await refusalOf(note(primary, conversationId))).toBe('not_found');

  await pool()
    .sql`update conversation_participants set via = 'handover' where conversation_id = ${conversationId} and user_id = ${cover.id}`;
  const ctx = await ctxOf(cover);
  expect((await notesOf(ctx, { conversationId, limit: 50 })).notes).toHaveLength(1);
  expect((await auditOf(ctx)).map(({ action }) => action)).toEqual(['conversation.view-as-handover']);
  expect(await refusalOf(note(cover, conversationId))).toBe('forbidden');
});

it('tells the clinical people of the thread and never the patient', async () => {
  const { patient, primary, cover, conversationId } = await careThread();
  const events = async () => {
    const rows = await pool().sql<{ personId: number }[]>`
      select person_id as "personId" from live_events where (ids ->> 'conversationId')::bigint = ${conversationId} and kind = 'conversation'`;
    return rows.map((row) => row.personId);
  };
  const count = async () =>
    (await pool().sql`select count(*)::int as count from live_events where person_id = ${patient.id}`)[0]!
      .count;
  const before = await count();
  await note(primary, conversationId);
  expect((await events()).sort()).toEqual([primary.id, cover.id].sort());
  expect(await count()).toBe(before);
});

it('leaves messages, counters and previews as they were', async () => {
  const { primary, conversationId } = await careThread();
  const census = async () =>
    (
      await pool().sql`select c.last_position, c.last_message_at, p.unread_count, p.last_message_id
        from conversations c join conversation_participants p on p.conversation_id = c.id
        where c.id = ${conversationId} order by p.user_id`
    ).map((row) => ({ ...row }));
  const before = await census();
  await note(primary, conversationId);
  expect(await census()).toEqual(before);
});

it('no answer of any call to the patient holds a word of it, nor says that there are notes', async () => {
  const { patient, primary, conversationId, messageId } = await careThread();
  await note(primary, conversationId);
  const caller = await callerOf(patient);
  const reads = ENDPOINTS.filter(
    (one) => one.method === 'GET' && one.access === 'person' && !one.path.endsWith('/stream'),
  );
  expect(reads.length).toBeGreaterThan(20);
  let seen = 0;
  for (const { path } of reads) {
    const id = path.includes('conversations') ? conversationId : messageId;
    const address = path
      .replace('{id}', String(id))
      .replace('{username}', primary.username)
      .replace('{other}', patient.username);
    const response = await call(caller, 'GET', address);
    const text = await response.text();
    if (response.status === 200) seen += 1;
    expect(text, path).not.toContain(WORD);
    expect(text, path).not.toContain('note.add');
  }
  expect(seen).toBeGreaterThan(10);
});

it('is stored encrypted and never changes', async () => {
  const { primary, conversationId } = await careThread();
  const { id } = await note(primary, conversationId);
  const [row] = await pool().sql<{ ciphertext: Buffer; owner: number; patientId: number }[]>`
    select n.ciphertext, k.person_id as owner, c.patient_id as "patientId" from internal_notes n
    join data_keys d on d.id = n.data_key_id join subject_keys k on k.id = d.subject_key_id
    join conversations c on c.id = n.conversation_id and c.id = d.conversation_id where n.id = ${id}`;
  expect(row!.ciphertext.includes(WORD)).toBe(false);
  expect(row!.owner).toBe(row!.patientId);
  await expect(pool().sql`update internal_notes set author_id = 1 where id = ${id}`).rejects.toThrow();
  await expect(pool().sql`delete from internal_notes where id = ${id}`).rejects.toThrow();
});

it('the same key writes one note, also at the same moment', async () => {
  const { primary, conversationId } = await careThread();
  const headers = { 'idempotency-key': randomUUID() };
  const params = { id: String(conversationId) };
  const post = (content: string) =>
    callEndpoint(addNoteEndpoint, primary, { params, headers, body: { content } });
  const [first, again] = await Promise.all([post('Once'), post('Once')]);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
  expect((await post('Another')).status).toBe(422);
  const { body } = await callEndpoint(notesEndpoint, primary, { params });
  expect(body.notes).toHaveLength(1);
});

it('a failure after it leaves neither note nor event nor audit entry', async () => {
  const { primary, conversationId } = await careThread();
  const census = async () =>
    (
      await pool().sql`select (select count(*)::int from internal_notes) as notes,
        (select count(*)::int from live_events) as events, (select count(*)::int from audit_entries) as audits`
    )[0];
  const before = await census();
  const { actor } = await ctxOf(primary);
  await expect(
    inTransaction(async (tx) => {
      const command = { name: 'test', auditCount: 0, afterCommit: [] };
      await addNote(makeContext(actor, { tx, command }), newNote.parse({ conversationId, content: 'Lost' }));
      throw new Error('forced');
    }),
  ).rejects.toThrow('forced');
  expect(await census()).toEqual(before);
});
