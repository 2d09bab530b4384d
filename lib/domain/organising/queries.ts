import type { ListFilter } from '@/lib/domain/conversations/folders';
import { countConversations } from '@/lib/domain/conversations/queries';
import type {
  CountedFilterView,
  Criteria,
  FilterView,
  FolderView,
  LabelView,
} from '@/lib/domain/organising/schema';
import { type SealedName, withNames } from '@/lib/domain/organising/sealed-name';
import type { Ctx } from '@/lib/platform/context';

type Row = SealedName & { id: number };

/** The caller's own folders, in the order in which they were made. At most 100. */
export async function ownFolders(ctx: Ctx): Promise<FolderView[]> {
  const rows = await ctx.tx.sql<Row[]>`
    select id, ref, name as sealed, name_data_key_id as "dataKeyId" from folders where user_id = ${ctx.actor.id} order by id`;
  return (await withNames(ctx, 'folders', [...rows])).map(({ id, text }) => ({ id, name: text }));
}

/** The caller's own labels, in the order in which they were made. At most 100. */
export async function ownLabels(ctx: Ctx): Promise<LabelView[]> {
  const rows = await ctx.tx.sql<(Row & { hue: number })[]>`
    select id, ref, name as sealed, name_data_key_id as "dataKeyId", hue from labels
    where user_id = ${ctx.actor.id} order by id`;
  return (await withNames(ctx, 'labels', [...rows])).map(({ id, text, hue }) => ({ id, name: text, hue }));
}

/** The caller's saved filters, in the order in which they were made. At most 100. */
export async function ownFilters(ctx: Ctx): Promise<FilterView[]> {
  const rows = await ctx.tx.sql<Row[]>`
    select id, ref, body as sealed, body_data_key_id as "dataKeyId" from saved_filters
    where user_id = ${ctx.actor.id} order by id`;
  return (await withNames(ctx, 'saved_filters', [...rows])).map(({ id, text }) => ({
    id,
    ...openFilter(text),
  }));
}

/** The same with how many conversations each finds now. */
export async function countedFilters(ctx: Ctx): Promise<CountedFilterView[]> {
  const filters = await ownFilters(ctx);
  const counts = await countConversations(
    ctx,
    filters.map(({ criteria }) => criteria as ListFilter),
  );
  return filters.map((filter, i) => ({ ...filter, count: counts[i]! }));
}

/** Name and criteria are one value: what somebody looks for says as much as what they call it. */
export const filterText = (filter: { name: string; criteria: Criteria }) => JSON.stringify(filter);
export const openFilter = (text: string) => JSON.parse(text) as { name: string; criteria: Criteria };
