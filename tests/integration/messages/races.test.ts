import { describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { updateUser } from '@/lib/domain/identity/commands/change-user';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { assignment, conversationOf, ctxOf, type Person, person } from '../../support/factories';
import { messageCount, send } from '../../support/messages';
import { until } from '../../support/until';

async function careOf(role: 'clinician' | 'therapist' = 'clinician') {
  const [patient, clinician] = [await person(), await person({ role })];
  const assignmentId = await assignment({ patient, clinician });
  return { patient, clinician, assignmentId };
}

describe('many sends into one conversation', () => {
  it('take the positions 1 to 50 without a gap, reach the other side each, and count', async () => {
    const { patient, clinician } = await careOf();
    const contexts = await Promise.all(
      Array.from({ length: 50 }, (_, i) => ctxOf(i % 2 === 0 ? patient : clinician)),
    );
    // The conversation does not exist yet, and the requests began at different moments.
    const answers = await Promise.all(
      contexts.map((ctx, i) =>
        send({ ...ctx, now: new Date(ctx.now.getTime() - i * 40) }, i % 2 === 0 ? clinician : patient),
      ),
    );
    const { conversationId } = answers[0]!;
    const rows = await pool().sql<{ position: number; receipts: number }[]>`
      select m.position, (select count(*)::int from message_receipts r where r.message_id = m.id) as receipts
      from messages m where m.conversation_id = ${conversationId} order by m.position`;
    expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(rows.every((row) => row.receipts === 1)).toBe(true);
    const seats = await pool().sql<{ unread: number; lastId: number }[]>`
      select unread_count as unread, last_message_id as "lastId" from conversation_participants where conversation_id = ${conversationId}`;
    expect(seats.map((seat) => seat.unread)).toEqual([25, 25]);
    expect(new Set(seats.map((seat) => seat.lastId)).size).toBe(1);
    const [events] = await pool().sql`select count(*)::int as count from live_events
      where kind = 'message' and person_id in (${patient.id}, ${clinician.id})`;
    expect(events!.count).toBe(100);
  });
});

/** A change that is done but not committed; the send arrives meanwhile and waits; then the change commits. */
async function sendMeanwhile(
  change: (ctx: Ctx) => Promise<unknown>,
  act: () => Promise<unknown>,
  by: Person,
) {
  const base = await ctxOf(by);
  const { outcome } = await inTransaction(async (tx) => {
    // As the command itself would run, but committed by us.
    await change({ ...base, tx, command: { name: 'test', auditCount: 0, afterCommit: [] } });
    const outcome = refusalOf(act());
    await until('the send to wait', async () => {
      const waiting = await pool().sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%for key share%'`;
      return waiting.length > 0;
    });
    return { outcome };
  });
  return outcome;
}

describe('a send that waited for a change is judged by the change', () => {
  it('block', async () => {
    const { dev } = await cast();
    const patient = await person();
    const ctx = await ctxOf(patient);
    const block = (by: Ctx) => blockPerson(by, { username: patient.username });
    expect(await sendMeanwhile(block, () => send(ctx, dev), dev)).toBe('forbidden');
  });

  it('end of the assignment, for both sides and an existing thread', async () => {
    const { admin } = await cast();
    for (const side of ['patient', 'clinician'] as const) {
      const care = await careOf();
      const [sender, recipient] =
        side === 'patient' ? [care.patient, care.clinician] : [care.clinician, care.patient];
      const ctx = await ctxOf(sender);
      const { conversationId } = await send(ctx, recipient);
      const end = (by: Ctx) => endAssignment(by, { id: care.assignmentId });
      // The request began before the change, so its own clock alone would still see the assignment.
      const early = { ...ctx, now: ctx.now };
      const outcome = await sendMeanwhile(end, () => send(early, recipient), admin);
      expect(['forbidden', 'not_found']).toContain(outcome);
      expect(await messageCount(conversationId)).toBe(1);
    }
  });

  it('suspension', async () => {
    const { dev, admin } = await cast();
    const patient = await person();
    const ctx = await ctxOf(patient);
    const suspend = (by: Ctx) => suspendPerson(by, { username: patient.username, reason: 'Rude' });
    expect(await sendMeanwhile(suspend, () => send(ctx, dev), admin)).toBe('suspended');
  });

  it('deactivation and change of role', async () => {
    const { admin } = await cast();
    const [dev, other] = [await person({ role: 'developer' }), await person({ role: 'developer' })];
    const patient = await person();
    const ctx = await ctxOf(patient);
    const deactivate = (by: Ctx) => updateUser(by, { username: dev.username, status: 'deactivated' });
    expect(await sendMeanwhile(deactivate, () => send(ctx, dev), admin)).toBe('forbidden');
    const demote = (by: Ctx) => updateUser(by, { username: other.username, role: 'patient' });
    expect(await sendMeanwhile(demote, () => send(ctx, other), admin)).toBe('not_found');
  });
});

describe('a change started together with sends', () => {
  it.each(['block', 'unassign', 'suspend', 'deactivate'] as const)(
    '%s: nothing is accepted after it committed',
    async (kind) => {
      const { admin, dev } = await cast();
      for (let round = 0; round < 6; round += 1) {
        const { patient, clinician, assignmentId } = await careOf();
        const other = kind === 'unassign' || kind === 'deactivate' ? clinician : dev;
        const changes = {
          block: async () => blockPerson(await ctxOf(patient), { username: dev.username }),
          unassign: async () => endAssignment(await ctxOf(admin), { id: assignmentId }),
          suspend: async () =>
            suspendPerson(await ctxOf(admin), { username: patient.username, reason: 'Rude' }),
          deactivate: async () =>
            updateUser(await ctxOf(admin), { username: clinician.username, status: 'deactivated' }),
        };
        const conversationId = await conversationOf(patient, other);
        const contexts = await Promise.all(Array.from({ length: 12 }, () => ctxOf(patient)));
        let acceptedAtCommit = 0;
        const outcomes = contexts.map((ctx) => refusalOf(send(ctx, other)));
        await changes[kind]();
        acceptedAtCommit = await messageCount(conversationId);
        const late = await refusalOf(send(await ctxOf(patient), other));
        await Promise.all(outcomes);
        expect(late).not.toBe('it was allowed');
        expect(await messageCount(conversationId)).toBe(acceptedAtCommit);
      }
    },
  );
});

describe('a failure inside', () => {
  it('leaves neither message nor audit entry nor event', async () => {
    const { patient, clinician } = await careOf();
    const ctx = await ctxOf(patient);
    const { conversationId } = await send(ctx, clinician);
    const before = await census(conversationId);
    // The audit row collides with the one that the statement is about to write: its ref is ours.
    const broken = { ...ctx, requestId: 'x'.repeat(10), now: new Date(Number.NaN) };
    await expect(send(broken, clinician)).rejects.toThrow();
    await expect(
      inTransaction(async (tx) => {
        const command = { name: 'test', auditCount: 0, afterCommit: [] };
        await send(makeContext(ctx.actor, { tx, command }), clinician);
        throw new Error('forced');
      }),
    ).rejects.toThrow('forced');
    expect(await census(conversationId)).toEqual(before);
  });
});

async function census(conversationId: number) {
  const [row] = await pool().sql`
    select (select count(*)::int from messages where conversation_id = ${conversationId}) as messages,
      (select last_position from conversations where id = ${conversationId}) as position,
      (select count(*)::int from live_events) as events, (select count(*)::int from message_receipts) as receipts,
      (select count(*)::int from audit_entries where outcome = 'ok') as audits,
      (select array_agg(unread_count order by user_id) from conversation_participants where conversation_id = ${conversationId}) as unread`;
  return row;
}
