import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { auditLog } from '@/lib/api/admin';
import { storedEntries, verifyMac } from '@/lib/domain/audit/integrity';
import { auditEntries } from '@/lib/domain/audit/queries';
import { auditFilters } from '@/lib/domain/audit/schema';
import { recordAudit } from '@/lib/platform/audit';
import { dropKeys } from '@/lib/platform/crypto/keyring';
import { databaseError } from '@/lib/platform/errors';
import { refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { conversationOf, ctxOf, messageIn, person } from '../../support/factories';

const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
afterAll(() => owner.end());

const filters = (given: Record<string, unknown> = {}) => auditFilters.parse(given);
const codeOf = (act: PromiseLike<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => databaseError(error)?.code,
  );

describe('the audit log', () => {
  it('shows an admin who did what to whom, with its details', async () => {
    const { admin, maria, okafor } = await cast();
    const ctx = await ctxOf(admin);
    const act = {
      action: 'test.act',
      subjectId: maria.id,
      objectType: 'thing',
      objectId: 7,
      details: { clinicianId: okafor.id },
    };
    await recordAudit(await ctxOf(okafor), act);
    const { entries } = await auditEntries(ctx, filters({ action: 'test.act' }));
    expect(entries).toEqual([
      {
        id: expect.any(Number),
        at: expect.any(Date),
        actor: 'dr.okafor',
        action: 'test.act',
        outcome: 'ok',
        objectType: 'thing',
        objectId: '7',
        requestId: expect.any(String),
        subject: 'maria',
        details: { clinicianId: okafor.id },
      },
    ]);
  });

  it('is closed to everybody else, developers included', async () => {
    const { maria, okafor, eva, dev } = await cast();
    for (const whom of [maria, okafor, eva, dev]) {
      expect(await refusalOf(auditEntries(await ctxOf(whom), filters()))).toBe('forbidden');
      expect((await callEndpoint(auditLog, whom)).status).toBe(403);
    }
    expect((await callEndpoint(auditLog, null)).status).toBe(401);
  });

  it('reading it leaves no entry', async () => {
    const { admin } = await cast();
    const [before] = await pool().sql`select count(*) from audit_entries`;
    expect((await callEndpoint(auditLog, admin)).status).toBe(200);
    const [after] = await pool().sql`select count(*) from audit_entries`;
    expect(after).toEqual(before);
  });

  it('pages newest first without gap or repeat', async () => {
    const { admin, james } = await cast();
    const ctx = await ctxOf(admin);
    for (let n = 0; n < 5; n += 1)
      await recordAudit(await ctxOf(james), { action: 'test.page', objectType: 'n', objectId: n });
    const seen: (string | null)[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof auditEntries>> = await auditEntries(
        ctx,
        filters({ action: 'test.page', cursor, limit: '2' }),
      );
      seen.push(...page.entries.map((entry) => entry.objectId));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['4', '3', '2', '1', '0']);
  });

  it.each([
    ['actor', { actor: 'tom' }],
    ['subject', { subject: 'aisha' }],
    ['outcome', { outcome: 'refused' }],
    ['object', { objectType: 'thing', objectId: 'x1' }],
  ])('narrows by %s', async (_, narrowed) => {
    const { admin, tom, aisha, maria } = await cast();
    const base = { action: `test.${_}` };
    await recordAudit(await ctxOf(maria), {
      ...base,
      subjectId: tom.id,
      objectType: 'thing',
      objectId: 'x2',
    });
    await recordAudit(await ctxOf(tom), {
      ...base,
      subjectId: aisha.id,
      objectType: 'thing',
      objectId: 'x1',
      outcome: 'refused',
    });
    const ctx = await ctxOf(admin);
    expect((await auditEntries(ctx, filters(base))).entries).toHaveLength(2);
    const { entries } = await auditEntries(ctx, filters({ ...base, ...narrowed }));
    expect(entries).toMatchObject([{ actor: 'tom', subject: 'aisha', outcome: 'refused', objectId: 'x1' }]);
  });

  it('narrows by time, the end exclusive, and finds nothing for a name that nobody has', async () => {
    const { admin, maria } = await cast();
    const at = new Date('2026-03-01T12:00:00.000Z');
    await recordAudit(await ctxOf(maria, { now: at }), { action: 'test.time' });
    const ctx = await ctxOf(admin);
    const within = { from: '2026-03-01T12:00:00Z', to: '2026-03-01T12:00:00.001Z' };
    expect((await auditEntries(ctx, filters(within))).entries).toHaveLength(1);
    expect(
      (await auditEntries(ctx, filters({ ...within, to: '2026-03-01T12:00:00Z' }))).entries,
    ).toHaveLength(0);
    expect((await auditEntries(ctx, filters({ actor: 'nobody' }))).entries).toEqual([]);
  });

  it('an erased subject leaves the entry without its details', async () => {
    const { admin } = await cast();
    const whom = await person();
    await recordAudit(await ctxOf(admin), {
      action: 'test.erased',
      subjectId: whom.id,
      details: { word: 'gone' },
    });
    await pool().sql`update subject_keys set wrapped = null where person_id = ${whom.id}`;
    dropKeys();
    const { entries } = await auditEntries(await ctxOf(admin), filters({ action: 'test.erased' }));
    expect(entries).toMatchObject([{ subject: whom.username, details: null }]);
  });

  it('answers snake_case with a cursor, and 400 to a made-up cursor or filter', async () => {
    const { admin } = await cast();
    const answer = await callEndpoint(auditLog, admin, { query: { limit: '1', request_id: randomUUID() } });
    expect(answer).toMatchObject({ status: 200, body: { entries: [], next_cursor: null } });
    const wrong: Record<string, string>[] = [
      { cursor: 'abc' },
      { limit: '0' },
      { limit: '101' },
      { outcome: 'fine' },
      { from: 'yesterday' },
      { who: 'x' },
    ];
    for (const query of wrong) {
      expect((await callEndpoint(auditLog, admin, { query })).status, JSON.stringify(query)).toBe(400);
    }
  });
});

describe('the integrity of an entry', () => {
  it('holds for every stored entry and breaks when any field differs', async () => {
    const { admin, maria } = await cast();
    await recordAudit(await ctxOf(admin), {
      action: 'test.mac',
      subjectId: maria.id,
      objectType: 'o',
      objectId: 1,
      details: { a: 1 },
    });
    const entries = await storedEntries(pool(), 0);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(verifyMac(entry)).toBe(true);
    const entry = entries.at(-1)!;
    const changes = {
      action: 'test.other',
      outcome: 'failed',
      actorId: 0,
      subjectId: 0,
      objectId: '2',
      requestId: 'x',
      at: new Date(0),
    };
    for (const [field, value] of Object.entries(changes))
      expect(verifyMac({ ...entry, [field]: value }), field).toBe(false);
    expect(verifyMac({ ...entry, details: null })).toBe(false);
  });
});

describe('what the database refuses whatever the code does', () => {
  it('the running role may neither change nor remove an entry', async () => {
    const { maria } = await cast();
    await recordAudit(await ctxOf(maria), { action: 'test.fixed' });
    const { sql } = pool();
    expect(await codeOf(sql`update audit_entries set action = 'x'`)).toBe('42501');
    expect(await codeOf(sql`delete from audit_entries`)).toBe('42501');
    expect(await codeOf(sql`truncate audit_entries`)).toBe('42501');
  });

  it('the trigger refuses even the owner', async () => {
    expect(await codeOf(owner`update audit_entries set action = 'x'`)).toBe('23000');
    expect(await codeOf(owner`delete from audit_entries`)).toBe('23000');
    expect(await codeOf(owner`truncate audit_entries`)).toBe('23000');
  });

  it('a sent message never changes, moves or goes', async () => {
    const { maria, okafor } = await cast();
    const conversationId = await conversationOf(maria, okafor);
    const id = await messageIn(conversationId, maria);
    for (const sql of [pool().sql, owner]) {
      expect(await codeOf(sql`update messages set ciphertext = '\\x00' where id = ${id}`)).toBe('23000');
      expect(await codeOf(sql`update messages set sender_id = ${okafor.id} where id = ${id}`)).toBe('23000');
      expect(await codeOf(sql`update messages set position = 99 where id = ${id}`)).toBe('23000');
      expect(await codeOf(sql`update messages set sent_at = now() where id = ${id}`)).toBe('23000');
      expect(await codeOf(sql`delete from messages where id = ${id}`)).toBe(
        sql === owner ? '23000' : '42501',
      );
    }
  });
});
