import { randomUUID } from 'node:crypto';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { assertRoom } from '@/lib/domain/organising/kept';
import { filterText, ownFilters } from '@/lib/domain/organising/queries';
import { type FilterView, filterChange, filterInput, keptTarget } from '@/lib/domain/organising/schema';
import { sealName } from '@/lib/domain/organising/sealed-name';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

const facts = (id: number) => ({ objectType: 'filter', objectId: id });

/** Keep a list to come back to. A folder or label in it may later be gone: then it finds nothing. Throws conflict at a hundred. */
export const createFilter = command({
  name: 'filter.create',
  input: filterInput,
  audit: (_ctx, _input, { id }: FilterView) => facts(id),
  repeat: { keep: ({ id }) => ({ id }), answer: (ctx, ids) => filterById(ctx, Number(ids.id)) },
  run: async (ctx, { name, criteria }) => {
    await assertRoom(ctx, 'saved_filters');
    const ref = randomUUID();
    const sealed = await sealName(ctx, { table: 'saved_filters', ref }, filterText({ name, criteria }));
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into saved_filters (ref, user_id, body, body_data_key_id, created_at)
      values (${ref}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now}) returning id`;
    await tellOwn(ctx, row!.id);
    return { id: row!.id, name, criteria };
  },
});

/** Change a saved filter's name or what it looks for. Throws not_found for anybody else's. */
export const changeFilter = command({
  name: 'filter.change',
  input: filterChange.extend(keptTarget.shape),
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id, ...change }): Promise<FilterView> => {
    const { sql } = ctx.tx;
    const [row] = await sql<{ ref: string }[]>`
      select ref from saved_filters where id = ${id} and user_id = ${ctx.actor.id} for no key update`;
    if (!row) throw notFound();
    const before = await filterById(ctx, id);
    const filter = { name: change.name ?? before.name, criteria: change.criteria ?? before.criteria };
    const sealed = await sealName(ctx, { table: 'saved_filters', ref: row.ref }, filterText(filter));
    await sql`update saved_filters set body = ${sealed.ciphertext}, body_data_key_id = ${sealed.dataKeyId} where id = ${id}`;
    await tellOwn(ctx, id);
    return { id, ...filter };
  },
});

/** Forget a saved filter. Throws not_found. */
export const deleteFilter = command({
  name: 'filter.delete',
  input: keptTarget,
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id }) => {
    const removed = await ctx.tx
      .sql`delete from saved_filters where id = ${id} and user_id = ${ctx.actor.id}`;
    if (removed.count === 0) throw notFound();
    await tellOwn(ctx, id);
    return { id };
  },
});

async function filterById(ctx: Ctx, id: number): Promise<FilterView> {
  const found = (await ownFilters(ctx)).find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

const tellOwn = (ctx: Ctx, filterId: number) =>
  appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { filterId } }]);
