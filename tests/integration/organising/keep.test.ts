import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { conversationList } from '@/lib/domain/conversations/queries';
import { changeFilter, createFilter, deleteFilter } from '@/lib/domain/organising/commands/keep-filter';
import { createFolder, deleteFolder, renameFolder } from '@/lib/domain/organising/commands/keep-folder';
import { changeLabel, createLabel, deleteLabel } from '@/lib/domain/organising/commands/keep-label';
import { orderConversation } from '@/lib/domain/organising/commands/order-conversation';
import { countedFilters, ownFilters, ownFolders, ownLabels } from '@/lib/domain/organising/queries';
import { folderInput, KEPT_MAX } from '@/lib/domain/organising/schema';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, person } from '../../support/factories';
import { send } from '../../support/messages';
import { entries, eventsOf, seatOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const refusal = { code: 'not_found' };

describe('own folders, labels and filters', () => {
  it('keep their names under the own key, for oneself only', async () => {
    const { okafor, lindqvist } = people;
    const ctx = await ctxOf(okafor);
    await createFolder(ctx, { name: 'Herbst' });
    await createLabel(ctx, { name: 'Call back', hue: 5 });
    await createFilter(ctx, { name: 'Waiting', criteria: { folder: 'unread', unread: true } });
    expect(await ownFolders(ctx)).toEqual([{ id: expect.any(Number), name: 'Herbst' }]);
    expect(await ownLabels(ctx)).toEqual([{ id: expect.any(Number), name: 'Call back', hue: 5 }]);
    expect(await ownFilters(ctx)).toEqual([
      { id: expect.any(Number), name: 'Waiting', criteria: { folder: 'unread', unread: true } },
    ]);
    const other = await ctxOf(lindqvist);
    expect([await ownFolders(other), await ownLabels(other), await ownFilters(other)]).toEqual([[], [], []]);
    const [stored] = await pool().sql<{ name: Buffer }[]>`select name from folders`;
    expect(stored!.name.includes('Herbst')).toBe(false);
  });

  it('change and go, told to the own devices and recorded', async () => {
    const whom = await person({ role: 'clinician' });
    const ctx = await ctxOf(whom);
    const folder = await createFolder(ctx, { name: 'A' });
    const label = await createLabel(ctx, { name: 'A', hue: 1 });
    const filter = await createFilter(ctx, { name: 'A', criteria: {} });
    expect(await renameFolder(ctx, { id: folder.id, name: 'B' })).toEqual({ id: folder.id, name: 'B' });
    expect(await changeLabel(ctx, { id: label.id, hue: 8 })).toEqual({ id: label.id, name: 'A', hue: 8 });
    expect(await changeFilter(ctx, { id: filter.id, criteria: { label: label.id } })).toMatchObject({
      name: 'A',
      criteria: { label: label.id },
    });
    await deleteFolder(ctx, { id: folder.id });
    await deleteLabel(ctx, { id: label.id });
    await deleteFilter(ctx, { id: filter.id });
    expect([await ownFolders(ctx), await ownLabels(ctx), await ownFilters(ctx)]).toEqual([[], [], []]);
    expect((await eventsOf(whom)).map(({ kind }) => kind)).toEqual(Array(9).fill('conversation'));
    expect(await entries(whom, 'folder.rename')).toEqual([{ outcome: 'ok' }]);
  });

  it('count what each filter finds, of one’s own conversations only', async () => {
    const [whom, patient, other] = [await person({ role: 'clinician' }), await person(), await person()];
    await assignment({ patient, clinician: whom });
    await assignment({ patient: other, clinician: whom });
    const ctx = await ctxOf(whom);
    const { conversationId } = await send(await ctxOf(patient), whom);
    await send(await ctxOf(other), whom);
    await send(await ctxOf(people.maria), people.okafor);
    await orderConversation(ctx, { conversationId, done: true });
    await createFilter(ctx, { name: 'All', criteria: { unread: true } });
    await createFilter(ctx, { name: 'With', criteria: { person: other.username, kind: 'direct' } });
    await createFilter(ctx, { name: 'Done with', criteria: { folder: 'done', person: other.username } });
    await createFilter(ctx, { name: 'Unknown', criteria: { person: 'nobody.knows' } });
    expect((await countedFilters(ctx)).map(({ name, count }) => [name, count])).toEqual([
      ['All', 1],
      ['With', 1],
      ['Done with', 0],
      ['Unknown', 0],
    ]);
    const listed = await conversationList(ctx, { limit: 10, folder: 'done', person: patient.username });
    expect(listed.conversations.map((one) => one.conversationId)).toEqual([conversationId]);
  });

  it('are nobody else’s to change or remove', async () => {
    const { id: folder } = await createFolder(await ctxOf(people.okafor), { name: 'Mine' });
    const { id: label } = await createLabel(await ctxOf(people.okafor), { name: 'Mine', hue: 2 });
    const { id: filter } = await createFilter(await ctxOf(people.okafor), { name: 'Mine', criteria: {} });
    const ctx = await ctxOf(people.admin);
    await expect(renameFolder(ctx, { id: folder, name: 'X' })).rejects.toMatchObject(refusal);
    await expect(deleteFolder(ctx, { id: folder })).rejects.toMatchObject(refusal);
    await expect(changeLabel(ctx, { id: label, hue: 1 })).rejects.toMatchObject(refusal);
    await expect(deleteLabel(ctx, { id: label })).rejects.toMatchObject(refusal);
    await expect(changeFilter(ctx, { id: filter, name: 'X' })).rejects.toMatchObject(refusal);
    await expect(deleteFilter(ctx, { id: filter })).rejects.toMatchObject(refusal);
    expect((await entries(people.admin, 'folder.delete')).map((one) => one.outcome)).toEqual(['refused']);
  });

  it('answer a repeated request with the first one', async () => {
    const ctx = await ctxOf(people.eva);
    const input = folderInput.parse({ name: 'Once' });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('POST /api/messages/folders', input) };
    const first = await createFolder(ctx, input, claim);
    expect(await createFolder(ctx, input, claim)).toEqual(first);
    expect(await ownFolders(ctx)).toHaveLength(1);
  });

  it(`end at ${KEPT_MAX}, also when two devices make the last one`, async () => {
    const whom = await person({ role: 'clinician' });
    const ctx = await ctxOf(whom);
    await createFolder(ctx, { name: 'First' });
    await pool().sql`insert into folders (ref, user_id, name, name_data_key_id, created_at)
      select gen_random_uuid(), f.user_id, f.name, f.name_data_key_id, f.created_at
      from folders f, generate_series(1, ${KEPT_MAX - 2}::int) where f.user_id = ${whom.id}`;
    const both = await Promise.allSettled([
      createFolder(await ctxOf(whom), { name: 'Last' }),
      createFolder(await ctxOf(whom), { name: 'Last' }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(createFolder(ctx, { name: 'More' })).rejects.toMatchObject({ code: 'conflict' });
    const [row] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from folders where user_id = ${whom.id}`;
    expect(row!.count).toBe(KEPT_MAX);
  });
});

describe('removing', () => {
  it('a folder or label takes it off conversations and leaves the rest', async () => {
    const { okafor, maria } = people;
    const ctx = await ctxOf(okafor);
    const { conversationId } = await send(ctx, maria);
    const folder = await createFolder(ctx, { name: 'Going' });
    const [gone, stays] = [
      await createLabel(ctx, { name: 'Going', hue: 1 }),
      await createLabel(ctx, { name: 'Staying', hue: 2 }),
    ];
    await orderConversation(ctx, { conversationId, folder: folder.id, labels: [gone.id, stays.id] });
    expect(await seatOf(okafor, conversationId)).toMatchObject({
      folderId: folder.id,
      labels: [gone.id, stays.id],
    });
    await deleteFolder(ctx, { id: folder.id });
    await deleteLabel(ctx, { id: gone.id });
    expect(await seatOf(okafor, conversationId)).toMatchObject({ folderId: null, labels: [stays.id] });
  });

  it('a folder while somebody moves into it leaves no conversation in a folder that is gone', async () => {
    const { okafor, james } = people;
    const { conversationId } = await send(await ctxOf(okafor), james);
    for (let round = 0; round < 10; round += 1) {
      const { id } = await createFolder(await ctxOf(okafor), { name: 'Brief' });
      const contexts = [await ctxOf(okafor), await ctxOf(okafor)] as const;
      await Promise.allSettled([
        orderConversation(contexts[0], { conversationId, folder: id }),
        deleteFolder(contexts[1], { id }),
      ]);
      expect((await seatOf(okafor, conversationId)).folderId).toBeNull();
    }
  });
});
