import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { sendToGroup, sendToGroupInput } from '@/lib/domain/bulk/commands/send-to-group';
import { conversationList } from '@/lib/domain/conversations/queries';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { markRead } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus } from '@/lib/domain/delivery/queries';
import { addMembers } from '@/lib/domain/groups/commands/add-members';
import { closeGroup } from '@/lib/domain/groups/commands/close-group';
import { createGroup } from '@/lib/domain/groups/commands/create-group';
import { removeMember } from '@/lib/domain/groups/commands/remove-member';
import { renameGroup } from '@/lib/domain/groups/commands/rename-group';
import { ownGroups } from '@/lib/domain/groups/queries';
import { acceptInvitationInput, createGroupInput } from '@/lib/domain/groups/schema';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { auditOf, refusalOf } from '../../support/audit';
import { progressOf, sendBulk } from '../../support/bulk';
import { type Cast, cast } from '../../support/cast';
import { blocked, ctxOf, type Person, suspended } from '../../support/factories';
import { accept, groupOf, members, write } from '../../support/groups';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const page = async (whom: Person, conversationId: number) =>
  (await threadPage(await ctxOf(whom), { conversationId, limit: 50 })).messages;
const contents = async (whom: Person, conversationId: number) =>
  (await page(whom, conversationId)).map((one) => one.content);
const remove = async (whom: Person, id: number, username: string) =>
  removeMember(await ctxOf(whom), { id, username });

describe('a cohort', () => {
  it('is a named list of own patients, for its owner alone', async () => {
    const { okafor, eva, maria, james, admin } = people;
    const id = await groupOf(okafor, 'cohort', [maria, james], 'Sleep better');
    const { groups } = await ownGroups(await ctxOf(okafor));
    expect(groups.find((one) => one.groupId === id)).toMatchObject({
      name: 'Sleep better',
      kind: 'cohort',
      memberCount: 2,
      conversationId: null,
    });
    expect((await members(okafor, id)).map((one) => one.username).sort()).toEqual(['james', 'maria']);
    for (const other of [eva, maria, james, admin]) {
      expect(await ownGroups(await ctxOf(other))).toEqual({ groups: [], invitations: [] });
      expect(await refusalOf(members(other, id))).toBe('not_found');
    }
    expect(await refusalOf(remove(maria, id, 'maria'))).toBe('not_found');
  });

  it('a send to it gives private copies, also to none who left the list', async () => {
    const { okafor, maria, james } = people;
    const id = await groupOf(okafor, 'cohort', [maria, james]);
    await remove(okafor, id, 'james');
    const input = sendToGroupInput.parse({ groupId: id, content: 'Hello {{patient.first_name}}' });
    const answer = await sendToGroup(await ctxOf(okafor), input);
    expect(answer).toMatchObject({ total: 1, messageId: null, status: 'queued' });
    await sendBulk(answer.batchId!);
    expect((await progressOf(okafor, answer.batchId!)).results).toMatchObject([
      { recipient: 'maria', status: 'sent' },
    ]);
    await remove(okafor, id, 'maria');
    expect(await refusalOf(sendToGroup(await ctxOf(okafor), input))).toBe('invalid_request');
    expect(await refusalOf(sendToGroup(await ctxOf(people.eva), input))).toBe('not_found');
  });

  it('is made by clinical people of their own patients, once under its key, and audited', async () => {
    const { okafor, maria, admin } = people;
    const make = (usernames: string[]) => createGroupInput.parse({ name: 'List', members: usernames });
    expect(await refusalOf(createGroup(await ctxOf(maria), make([])))).toBe('forbidden');
    expect(await refusalOf(createGroup(await ctxOf(admin), make(['maria'])))).toBe('forbidden');
    expect(await refusalOf(createGroup(await ctxOf(okafor), make(['tom'])))).toBe('not_found');
    expect(await refusalOf(createGroup(await ctxOf(okafor), make(['nobody.at.all'])))).toBe('not_found');
    expect(await refusalOf(createGroup(await ctxOf(okafor), make(['eva.brandt'])))).toBe('forbidden');
    const ctx = await ctxOf(okafor);
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('group', 1) };
    const first = await createGroup(ctx, make(['maria']), claim);
    expect(await createGroup(await ctxOf(okafor), make(['maria']), claim)).toEqual(first);
    expect((await auditOf(ctx)).map((one) => one.action)).toEqual(['group.add-members', 'group.create']);
  });

  it('keeps its name from the database', async () => {
    await groupOf(people.okafor, 'cohort', [people.maria], 'Quokkagroup');
    const [row] = await pool().sql<{ text: string }[]>`select string_agg(g::text, '') as text from groups g`;
    expect(row!.text).not.toContain(Buffer.from('Quokkagroup').toString('hex'));
  });
});

describe('a shared group', () => {
  it('is entered by accepting, under a name of one’s own choice, and begins there', async () => {
    const { okafor, maria, james } = people;
    const id = await groupOf(okafor, 'shared', [maria, james], 'Thursday circle');
    const ctx = await ctxOf(maria);
    expect((await ownGroups(ctx)).invitations).toMatchObject([
      { groupId: id, name: 'Thursday circle', invitedBy: 'Dr Ngozi Okafor' },
    ]);
    expect(await refusalOf(members(maria, id))).toBe('not_found');
    const [event] = await pool().sql`
      select kind, ids from live_events where person_id = ${maria.id} and kind = 'notification'`;
    expect(event).toEqual({ kind: 'notification', ids: { groupId: id } });
    const [group] = (await ownGroups(await ctxOf(okafor))).groups;
    expect(group).toMatchObject({ memberCount: 1, invitedCount: 2 });
    const early = await write(okafor, group!.conversationId!, 'Before anybody came');
    const conversationId = await accept(maria, id, 'Sunflower');
    expect(await contents(maria, conversationId)).toEqual([]);
    await write(maria, conversationId, 'Hello all');
    await accept(james, id, 'Blue Heron');
    await write(james, conversationId, 'Good evening');
    expect(await contents(james, conversationId)).toEqual(['Good evening']);
    expect(await contents(maria, conversationId)).toEqual(['Hello all', 'Good evening']);
    expect(await contents(okafor, conversationId)).toEqual([
      'Before anybody came',
      'Hello all',
      'Good evening',
    ]);
    // Neither by its id, nor as a quote, nor as what is left after deleting.
    expect(await refusalOf(ctxOf(maria).then((own) => messageById(own, early)))).toBe('not_found');
    expect(await refusalOf(write(maria, conversationId, 'I quote', early))).toBe('not_found');
    const quoting = await write(okafor, conversationId, 'As I said', early);
    const seen = (await page(james, conversationId)).find((one) => one.id === quoting)!;
    expect([seen.replyToId, seen.replyTo]).toEqual([null, null]);
    for (const one of await page(james, conversationId))
      await deleteMessage(await ctxOf(james), { messageId: one.id });
    const { conversations } = await conversationList(await ctxOf(james), { kind: 'group', limit: 5 });
    expect(conversations).toEqual([]);
  });

  it('names its people as they chose, staff as themselves, and tells how many read instead of who', async () => {
    const { okafor, lindqvist, maria, james, aisha } = people;
    const id = await groupOf(okafor, 'shared', [maria, james, aisha, lindqvist], 'Names');
    const conversationId = await accept(maria, id, 'Sunflower');
    await accept(james, id, 'Blue Heron');
    const own = await write(maria, conversationId, 'From me');
    await write(james, conversationId, 'An answer', own);
    await write(lindqvist, conversationId, 'From staff');
    const namesFor = async (whom: Person) =>
      (await page(whom, conversationId)).map((one) => [one.sender, one.senderName, one.replyTo?.senderName]);
    expect(await namesFor(james)).toEqual([
      ['member:3', 'Sunflower', undefined],
      ['james', 'James Carter', 'Sunflower'],
      ['dr.lindqvist', 'Dr Anna Lindqvist', undefined],
    ]);
    expect(await namesFor(okafor)).toEqual([
      ['member:3', 'Sunflower', undefined],
      ['member:4', 'Blue Heron', 'Sunflower'],
      ['dr.lindqvist', 'Dr Anna Lindqvist', undefined],
    ]);
    await markRead(await ctxOf(james), { messageId: own });
    const [first] = await page(maria, conversationId);
    expect(first).toMatchObject({ receiptCounts: { total: 3, read: 1 }, status: 'sent', recipient: null });
    const status = await deliveryStatus(await ctxOf(maria), own);
    expect(status).toMatchObject({ counts: { total: 3, read: 1 }, recipients: [] });
    const head = await threadHead(await ctxOf(maria), conversationId);
    expect(head).toMatchObject({ displayName: 'Names', participantCount: 4, canWrite: true, withUser: null });
    expect(head.group!.members.map((one) => [one.displayName, one.isYou])).toEqual([
      ['Dr Ngozi Okafor', false],
      ['Dr Anna Lindqvist', false],
      ['Sunflower', true],
      ['Blue Heron', false],
    ]);
    // The owner, who invited them, knows who is who; a colleague in the group does not.
    expect((await members(okafor, id)).map((one) => [one.displayName, one.realName, one.status])).toEqual([
      ['Dr Ngozi Okafor', null, 'joined'],
      ['Dr Anna Lindqvist', null, 'joined'],
      ['Sunflower', 'Maria Santos', 'joined'],
      ['Blue Heron', 'James Carter', 'joined'],
      [null, 'Aisha Rahman', 'invited'],
    ]);
    expect(
      (await members(lindqvist, id)).map((one) => [one.username, one.displayName, one.realName]),
    ).toEqual([
      ['dr.okafor', 'Dr Ngozi Okafor', null],
      ['dr.lindqvist', 'Dr Anna Lindqvist', null],
      ['member:3', 'Sunflower', null],
      ['member:4', 'Blue Heron', null],
    ]);
  });

  it('gives a name to one person only, however it is written, and nobody a staff member’s', async () => {
    const { okafor, maria, james } = people;
    const id = await groupOf(okafor, 'shared', [maria, james]);
    await accept(maria, id, 'Sun Flower');
    for (const name of ['sunflower', 'SUN-FLOWER', 'Dr. Ngozi Okafor'])
      expect(await refusalOf(accept(james, id, name)), name).toBe('conflict');
    for (const name of ['', '   ', '\u202e name', '...', 'x'.repeat(41)])
      expect(acceptInvitationInput.safeParse({ id, displayName: name }).success, name).toBe(false);
    // Whoever left keeps the name they wrote under.
    await remove(maria, id, 'maria');
    expect(await refusalOf(accept(james, id, 'Sunflower'))).toBe('conflict');
    expect(await accept(james, id, 'Rain')).toBeGreaterThan(0);
    await addMembers(await ctxOf(okafor), { id, usernames: ['maria'] });
    expect(await accept(maria, id, 'Sunflower')).toBeGreaterThan(0);
  });

  it('can be left at any time: the thread is gone at once, what was written stays under the name', async () => {
    const { okafor, maria, james } = people;
    const id = await groupOf(okafor, 'shared', [maria, james]);
    const conversationId = await accept(maria, id, 'Sunflower');
    await accept(james, id, 'Rain');
    await write(maria, conversationId, 'Goodbye');
    await remove(maria, id, 'maria');
    expect(await refusalOf(page(maria, conversationId))).toBe('not_found');
    expect(await refusalOf(write(maria, conversationId, 'Again'))).toBe('not_found');
    expect((await page(james, conversationId)).map((one) => [one.senderName, one.content])).toEqual([
      ['Sunflower', 'Goodbye'],
    ]);
    expect(await refusalOf(remove(james, id, 'maria'))).toBe('not_found');
    expect(await refusalOf(remove(okafor, id, 'dr.okafor'))).toBe('conflict');
    await remove(okafor, id, 'james');
    expect(await refusalOf(page(james, conversationId))).toBe('not_found');
  });

  it('an invitation is answered once: accepted, declined or taken back', async () => {
    const { okafor, maria, james, aisha } = people;
    const id = await groupOf(okafor, 'shared', [maria, james]);
    expect(await refusalOf(accept(aisha, id, 'Uninvited'))).toBe('not_found');
    const answers = await Promise.allSettled([accept(maria, id, 'One'), accept(maria, id, 'Two')]);
    expect(answers.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await remove(james, id, 'james');
    expect(await refusalOf(accept(james, id, 'Late'))).toBe('not_found');
    await addMembers(await ctxOf(okafor), { id, usernames: ['james', 'maria'] });
    await remove(okafor, id, 'james');
    expect(await refusalOf(accept(james, id, 'Late'))).toBe('not_found');
    expect(await refusalOf(addMembers(await ctxOf(people.eva), { id, usernames: ['tom'] }))).toBe(
      'not_found',
    );
  });

  it('a suspended patient reads only; a block between two members changes nothing here', async () => {
    const { okafor, maria, james, aisha, admin } = people;
    const id = await groupOf(okafor, 'shared', [maria, james, aisha]);
    const conversationId = await accept(maria, id, 'Sunflower');
    await accept(james, id, 'Rain');
    await accept(aisha, id, 'Wind');
    await blocked(maria, james);
    await write(james, conversationId, 'Still here');
    expect(await contents(maria, conversationId)).toEqual(['Still here']);
    await suspended(aisha, admin);
    expect(await refusalOf(write(aisha, conversationId, 'Hello'))).toBe('suspended');
    expect((await threadHead(await ctxOf(aisha), conversationId)).cannotWriteReason).toBe('suspended');
    expect(await contents(aisha, conversationId)).toEqual(['Still here']);
    await pool().sql`delete from suspensions where user_id = ${aisha.id}`;
    await pool().sql`delete from blocked_users where blocker_id = ${maria.id}`;
  });

  it('is renamed and closed by its owner alone; closed, it can be read and not written', async () => {
    const { okafor, lindqvist, maria } = people;
    const id = await groupOf(okafor, 'shared', [maria, lindqvist]);
    const conversationId = await accept(maria, id, 'Sunflower');
    for (const other of [maria, lindqvist]) {
      expect(await refusalOf(ctxOf(other).then((ctx) => closeGroup(ctx, { id })))).toBe('not_found');
      expect(await refusalOf(ctxOf(other).then((ctx) => renameGroup(ctx, { id, name: 'Mine' })))).toBe(
        'not_found',
      );
    }
    await renameGroup(await ctxOf(okafor), { id, name: 'Fridays' });
    await write(okafor, conversationId, 'The end');
    await closeGroup(await ctxOf(okafor), { id });
    expect(await threadHead(await ctxOf(maria), conversationId)).toMatchObject({
      displayName: 'Fridays',
      cannotWriteReason: 'closed',
    });
    expect(await refusalOf(write(maria, conversationId, 'More'))).toBe('forbidden');
    expect(await contents(maria, conversationId)).toEqual(['The end']);
    expect(await refusalOf(ctxOf(okafor).then((ctx) => closeGroup(ctx, { id })))).toBe('conflict');
  });

  it('each author owns their own words, and one send to it is one message', async () => {
    const { okafor, maria } = people;
    const id = await groupOf(okafor, 'shared', [maria]);
    const conversationId = await accept(maria, id, 'Sunflower');
    const input = sendToGroupInput.parse({ groupId: id, content: 'Welcome' });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('send', 1) };
    const first = await sendToGroup(await ctxOf(okafor), input, claim);
    expect(await sendToGroup(await ctxOf(okafor), input, claim)).toEqual(first);
    await write(maria, conversationId, 'Thank you');
    const owners = await pool().sql<{ owner: number; type: string }[]>`
      select s.person_id as owner, m.type from messages m join data_keys d on d.id = m.data_key_id join subject_keys s on s.id = d.subject_key_id
      where m.conversation_id = ${conversationId} order by m.position`;
    expect(owners).toEqual([
      { owner: okafor.id, type: 'group' },
      { owner: maria.id, type: 'group' },
    ]);
  });
});
