import { expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { claimConversation } from '@/lib/domain/conversations/commands/claim-conversation';
import { releaseClaim } from '@/lib/domain/conversations/commands/release-claim';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { makeContext } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

async function sharedThread() {
  const [patient, primary] = [await person(), await person({ role: 'clinician' })];
  const cover = await person({ role: 'therapist' });
  const assignmentId = await assignment({ patient, clinician: primary });
  await assignment({ patient, clinician: cover, kind: 'cover' });
  const { conversationId } = await send(await ctxOf(primary), patient);
  return { patient, primary, cover, assignmentId, conversationId };
}

const claim = async (by: Person, conversationId: number) =>
  claimConversation(await ctxOf(by), { conversationId });
const release = async (by: Person, conversationId: number) =>
  releaseClaim(await ctxOf(by), { conversationId });
const holderFor = async (reader: Person, conversationId: number) =>
  (await threadHead(await ctxOf(reader), conversationId)).claimedBy?.username ?? null;

it('two claims at the same moment give exactly one holder, whom both see and the patient does not', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { patient, primary, cover, conversationId } = await sharedThread();
    const outcomes = await Promise.all([primary, cover].map((one) => refusalOf(claim(one, conversationId))));
    expect(outcomes.sort()).toEqual(['conflict', 'it was allowed']);
    const holder = await holderFor(primary, conversationId);
    expect([primary.username, cover.username]).toContain(holder);
    expect(await holderFor(cover, conversationId)).toBe(holder);
    expect(await holderFor(patient, conversationId)).toBeNull();
  }
});

it('again by its holder changes nothing, and release makes it free', async () => {
  const { primary, cover, conversationId } = await sharedThread();
  const first = await claim(primary, conversationId);
  const ctx = await ctxOf(primary);
  expect(await claimConversation(ctx, { conversationId })).toEqual(first);
  expect(await refusalOf(release(cover, conversationId))).toBe('forbidden');
  await release(primary, conversationId);
  expect(await holderFor(cover, conversationId)).toBeNull();
  expect(await refusalOf(release(primary, conversationId))).toBe('not_found');
  await claim(cover, conversationId);
  expect(await holderFor(primary, conversationId)).toBe(cover.username);
  expect(await auditOf(ctx)).toEqual([{ action: 'conversation.claim', outcome: 'ok', subjectId: null }]);
});

it("ends with its holder's care and can be taken over", async () => {
  const { admin } = await cast();
  const { primary, cover, assignmentId, conversationId } = await sharedThread();
  await claim(primary, conversationId);
  expect(await refusalOf(claim(cover, conversationId))).toBe('conflict');
  await endAssignment(await ctxOf(admin), { id: assignmentId });
  expect(await holderFor(cover, conversationId)).toBeNull();
  await claim(cover, conversationId);
  expect(await holderFor(cover, conversationId)).toBe(cover.username);
});

it('is not there for the patient, admins, developers and clinical people outside the thread', async () => {
  const { admin, dev, eva } = await cast();
  const { patient, primary, conversationId } = await sharedThread();
  await claim(primary, conversationId);
  for (const outsider of [patient, admin, dev, eva]) {
    const ctx = await ctxOf(outsider);
    expect(await refusalOf(claimConversation(ctx, { conversationId }))).toBe('not_found');
    expect(await refusalOf(release(outsider, conversationId))).toBe('not_found');
    expect(await auditOf(ctx)).toEqual([
      { action: 'conversation.claim', outcome: 'refused', subjectId: null },
    ]);
  }
  expect(await holderFor(primary, conversationId)).toBe(primary.username);
});

it('is nothing for who only reads, nor in a thread that concerns no patient', async () => {
  const { okafor, lindqvist } = await cast();
  const { cover, conversationId } = await sharedThread();
  await pool()
    .sql`update conversation_participants set via = 'handover' where conversation_id = ${conversationId} and user_id = ${cover.id}`;
  expect(await refusalOf(claim(cover, conversationId))).toBe('forbidden');
  const staff = await send(await ctxOf(okafor), lindqvist);
  expect(await refusalOf(claim(okafor, staff.conversationId))).toBe('not_found');
});

it('tells the clinical people of the thread and never the patient', async () => {
  const { patient, primary, cover, conversationId } = await sharedThread();
  const told = async () => {
    const rows = await pool().sql<{ personId: number }[]>`
      select person_id as "personId" from live_events where (ids ->> 'conversationId')::bigint = ${conversationId} and kind = 'conversation'`;
    return rows.map((row) => row.personId).sort();
  };
  await claim(primary, conversationId);
  expect(await told()).toEqual([primary.id, cover.id].sort());
  expect(await told()).not.toContain(patient.id);
});

it('a failure after it leaves neither claim nor audit entry', async () => {
  const { primary, cover, conversationId } = await sharedThread();
  const { actor } = await ctxOf(primary);
  const audits = async () => (await pool().sql`select count(*)::int as count from audit_entries`)[0]!.count;
  const before = await audits();
  await expect(
    inTransaction(async (tx) => {
      const command = { name: 'test', auditCount: 0, afterCommit: [] };
      await claimConversation(makeContext(actor, { tx, command }), { conversationId });
      throw new Error('forced');
    }),
  ).rejects.toThrow('forced');
  expect(await audits()).toBe(before);
  await claim(cover, conversationId);
});
