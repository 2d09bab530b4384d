import { randomUUID } from 'node:crypto';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { assertRoom } from '@/lib/domain/organising/kept';
import { ownLabels } from '@/lib/domain/organising/queries';
import { keptTarget, type LabelView, labelChange, labelInput } from '@/lib/domain/organising/schema';
import { sealName } from '@/lib/domain/organising/sealed-name';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

const facts = (id: number) => ({ objectType: 'label', objectId: id });

/** Keep a coloured label of one's own. Throws conflict at a hundred. */
export const createLabel = command({
  name: 'label.create',
  input: labelInput,
  audit: (_ctx, _input, { id }: LabelView) => facts(id),
  repeat: { keep: ({ id }) => ({ id }), answer: (ctx, ids) => labelById(ctx, Number(ids.id)) },
  run: async (ctx, { name, hue }) => {
    await assertRoom(ctx, 'labels');
    const ref = randomUUID();
    const sealed = await sealName(ctx, { table: 'labels', ref }, name);
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into labels (ref, user_id, name, name_data_key_id, hue, created_at)
      values (${ref}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${hue}, ${ctx.now}) returning id`;
    await tellOwn(ctx, row!.id);
    return { id: row!.id, name, hue };
  },
});

/** Change a label's name or colour. Throws not_found for anybody else's. */
export const changeLabel = command({
  name: 'label.change',
  input: labelChange.extend(keptTarget.shape),
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id, name, hue }): Promise<LabelView> => {
    const { sql } = ctx.tx;
    const [row] = await sql<{ ref: string }[]>`
      select ref from labels where id = ${id} and user_id = ${ctx.actor.id} for no key update`;
    if (!row) throw notFound();
    if (name !== undefined) {
      const sealed = await sealName(ctx, { table: 'labels', ref: row.ref }, name);
      await sql`update labels set name = ${sealed.ciphertext}, name_data_key_id = ${sealed.dataKeyId} where id = ${id}`;
    }
    if (hue !== undefined) await sql`update labels set hue = ${hue} where id = ${id}`;
    await tellOwn(ctx, id);
    return labelById(ctx, id);
  },
});

/** Remove a label, also from every conversation that has it. Throws not_found. */
export const deleteLabel = command({
  name: 'label.delete',
  input: keptTarget,
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id }) => {
    const { sql } = ctx.tx;
    const removed = await sql`delete from labels where id = ${id} and user_id = ${ctx.actor.id}`;
    if (removed.count === 0) throw notFound();
    await sql`
      with seats as materialized (
        select conversation_id from conversation_participants
        where user_id = ${ctx.actor.id} and labels @> to_jsonb(${id}::bigint) order by conversation_id for no key update
      )
      update conversation_participants p
      set labels = (select coalesce(jsonb_agg(l), '[]') from jsonb_array_elements(p.labels) l where l <> to_jsonb(${id}::bigint))
      from seats where p.conversation_id = seats.conversation_id and p.user_id = ${ctx.actor.id}`;
    await tellOwn(ctx, id);
    return { id };
  },
});

async function labelById(ctx: Ctx, id: number): Promise<LabelView> {
  const found = (await ownLabels(ctx)).find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

const tellOwn = (ctx: Ctx, labelId: number) =>
  appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { labelId } }]);
