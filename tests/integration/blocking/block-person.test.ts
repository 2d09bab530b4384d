import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { block, blockedList, unblock } from '@/lib/api/blocking';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { unblockPerson } from '@/lib/domain/blocking/commands/unblock-person';
import { blockedPeople } from '@/lib/domain/blocking/queries';
import { assign } from '@/lib/domain/care/commands/assign';
import { auditOf, refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { resetClock } from '../../support/clock';
import { conversationOf, ctxOf, type Person, person } from '../../support/factories';

afterEach(resetClock);

const isBlocked = async (blocker: Person, other: Person) => {
  const rows = await pool()
    .sql`select 1 from blocked_users where blocker_id = ${blocker.id} and blocked_id = ${other.id}`;
  return rows.length === 1;
};

/** Two patients who share a conversation. */
async function peers(): Promise<[Person, Person]> {
  const pair: [Person, Person] = [await person(), await person()];
  await conversationOf(...pair);
  return pair;
}

describe('blocking', () => {
  it('a peer, with a reason that only the blocker reads and that is stored encrypted', async () => {
    const [blocker, other] = await peers();
    const ctx = await ctxOf(blocker);
    await blockPerson(ctx, { username: other.username, reason: 'They frighten me' });
    expect(await blockedPeople(ctx)).toEqual([
      {
        username: other.username,
        displayName: other.displayName,
        reason: 'They frighten me',
        blockedAt: ctx.now,
      },
    ]);
    expect(await blockedPeople(await ctxOf(other))).toEqual([]);
    expect(await auditOf(ctx)).toEqual([{ action: 'block.create', outcome: 'ok', subjectId: other.id }]);
    const [row] = await pool().sql<
      { reason: Buffer }[]
    >`select reason from blocked_users where blocker_id = ${blocker.id}`;
    expect(row?.reason.includes('frighten')).toBe(false);
  });

  it('again changes nothing but the reason', async () => {
    const [blocker, other] = await peers();
    const first = await ctxOf(blocker);
    await blockPerson(first, { username: other.username, reason: 'one' });
    await blockPerson(await ctxOf(blocker), { username: other.username });
    expect(await blockedPeople(first)).toMatchObject([{ reason: 'one', blockedAt: first.now }]);
    await blockPerson(await ctxOf(blocker), { username: other.username, reason: 'two' });
    expect(await blockedPeople(first)).toMatchObject([{ reason: 'two', blockedAt: first.now }]);
  });

  it('the assigned clinical person is refused in both directions, a planned cover too', async () => {
    const { maria, okafor, lindqvist } = await cast();
    await conversationOf(maria, lindqvist);
    for (const [blocker, other] of [
      [maria, okafor],
      [okafor, maria],
      [maria, lindqvist],
      [lindqvist, maria],
    ] as const) {
      const ctx = await ctxOf(blocker);
      expect(await refusalOf(blockPerson(ctx, { username: other.username }))).toBe('forbidden');
      expect(await auditOf(ctx)).toMatchObject([{ action: 'block.create', outcome: 'refused' }]);
      expect(await isBlocked(blocker, other)).toBe(false);
    }
  });

  it('an admin is refused to everybody, and nobody blocks themselves', async () => {
    const { maria, eva, dev, admin } = await cast();
    for (const whom of [maria, eva, dev]) {
      expect(await refusalOf(blockPerson(await ctxOf(whom), { username: admin.username }))).toBe('forbidden');
      expect(await refusalOf(blockPerson(await ctxOf(whom), { username: whom.username }))).toBe(
        'invalid_request',
      );
    }
  });

  it('is open to every role towards somebody they know', async () => {
    const { maria, okafor, eva, dev, admin } = await cast();
    const pairs = [
      [maria, dev],
      [okafor, eva],
      [eva, okafor],
      [dev, maria],
      [admin, dev],
    ] as const;
    for (const [blocker, other] of pairs) {
      await blockPerson(await ctxOf(blocker), { username: other.username });
      expect(await isBlocked(blocker, other)).toBe(true);
      await unblockPerson(await ctxOf(blocker), { username: other.username });
    }
  });

  it('an unseen person, an unknown name and the system are answered alike', async () => {
    const { maria, tom, eva } = await cast();
    const answers = [];
    for (const username of [tom.username, eva.username, 'nobody-at-all', 'system', 'no such name!']) {
      answers.push(await callEndpoint(block, maria, { params: { username }, body: {} }));
    }
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect({ ...body, request_id: '' }).toEqual({ ...answers[0]?.body, request_id: '' });
    }
    expect(await isBlocked(maria, tom)).toBe(false);
  });

  it('five at the same moment make one block', async () => {
    const [blocker, other] = await peers();
    const contexts = await Promise.all([1, 2, 3, 4, 5].map(() => ctxOf(blocker)));
    await Promise.all(contexts.map((ctx) => blockPerson(ctx, { username: other.username })));
    expect(await blockedPeople(await ctxOf(blocker))).toHaveLength(1);
  });

  it('each other at the same moment neither waits for ever nor is lost', async () => {
    const [one, two] = await peers();
    const [a, b] = [await ctxOf(one), await ctxOf(two)];
    await Promise.all([
      blockPerson(a, { username: two.username }),
      blockPerson(b, { username: one.username }),
    ]);
    expect([await isBlocked(one, two), await isBlocked(two, one)]).toEqual([true, true]);
  });

  it('and assigning at the same moment: never both', async () => {
    const { admin } = await cast();
    for (let round = 0; round < 5; round += 1) {
      const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
      await conversationOf(patient, clinician);
      const [blocking, assigning] = [await ctxOf(patient), await ctxOf(admin)];
      const input = { patient: patient.username, clinician: clinician.username, kind: 'primary' as const };
      const results = await Promise.allSettled([
        blockPerson(blocking, { username: clinician.username }),
        assign(assigning, input),
      ]);
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('unblocking', () => {
  it('removes one’s own block only', async () => {
    const [one, two] = await peers();
    await blockPerson(await ctxOf(one), { username: two.username });
    await blockPerson(await ctxOf(two), { username: one.username });
    const ctx = await ctxOf(one);
    await unblockPerson(ctx, { username: two.username });
    expect([await isBlocked(one, two), await isBlocked(two, one)]).toEqual([false, true]);
    expect(await auditOf(ctx)).toEqual([{ action: 'block.remove', outcome: 'ok', subjectId: two.id }]);
    expect(await refusalOf(unblockPerson(await ctxOf(one), { username: two.username }))).toBe('not_found');
    expect(await refusalOf(unblockPerson(await ctxOf(one), { username: 'nobody-at-all' }))).toBe('not_found');
  });
});

describe('over HTTP', () => {
  it('blocks, lists and unblocks; the same key answers again', async () => {
    const [one, two] = await peers();
    const given = {
      params: { username: two.username },
      body: { reason: 'enough' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    };
    const first = await callEndpoint(block, one, given);
    expect(first).toMatchObject({ status: 201, body: { username: two.username, blocked: true } });
    expect((await callEndpoint(block, one, given)).body).toEqual(first.body);
    expect((await callEndpoint(blockedList, one)).body).toEqual({
      blocked: [
        {
          username: two.username,
          display_name: two.displayName,
          reason: 'enough',
          blocked_at: first.body.blocked_at,
        },
      ],
    });
    expect((await callEndpoint(unblock, one, { params: { username: two.username } })).status).toBe(204);
    expect((await callEndpoint(blockedList, one)).body).toEqual({ blocked: [] });
    expect((await callEndpoint(unblock, one, { params: { username: two.username } })).status).toBe(404);
  });

  it('a username in any case, and one with odd characters, is never a failure', async () => {
    const [one, two] = await peers();
    expect(
      (await callEndpoint(block, one, { params: { username: two.username.toUpperCase() }, body: {} })).status,
    ).toBe(201);
    for (const username of ["'; drop table users; --", '%00', '\ud800x', '😀'.repeat(30)]) {
      const given = { params: { username: username.toWellFormed() }, body: {} };
      expect([400, 404]).toContain((await callEndpoint(block, one, given)).status);
    }
    expect((await callEndpoint(block, null, { params: { username: two.username }, body: {} })).status).toBe(
      401,
    );
  });
});
