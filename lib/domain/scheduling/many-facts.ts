import type { ZoneCount } from '@/lib/domain/bulk/schema';
import type { ScheduledRow } from '@/lib/domain/scheduling/scheduled-rows';
import { NAMED_MAX } from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx } from '@/lib/platform/context';

export interface ManyFacts {
  total: number;
  leftOut: number;
  recipients: string[];
  recipientNames: string[];
  zones: ZoneCount[];
}

type Many = Pick<ScheduledRow, 'id' | 'batchId' | 'broadcastId'>;

/** How many, whom and by which clocks the scheduled messages to many address, by their ids. Of a broadcast nobody is named. */
export async function manyFacts(ctx: Ctx, rows: readonly Many[]): Promise<Map<number, ManyFacts>> {
  const all = await Promise.all([bulkFacts(ctx, rows), broadcastFacts(ctx, rows)]);
  const byBatch = new Map(all.flat().map((facts) => [facts.key, facts]));
  return new Map(
    rows.flatMap((row) => {
      const facts = byBatch.get(
        row.batchId === null ? `broadcast:${row.broadcastId}` : `bulk:${row.batchId}`,
      );
      return facts ? [[row.id, facts] as const] : [];
    }),
  );
}

type Facts = ManyFacts & { key: string };

async function bulkFacts(ctx: Ctx, rows: readonly Many[]): Promise<Facts[]> {
  const ids = rows.flatMap(({ batchId }) => batchId ?? []);
  if (ids.length === 0) return [];
  return ctx.tx.sql<Facts[]>`
    select 'bulk:' || b.id as key, b.total, ${zones(ctx, 'bulk_recipients', 'batch_id')} as zones,
      (select count(*)::int from bulk_recipients r where r.batch_id = b.id and r.status = 'failed') as "leftOut",
      coalesce(named.usernames, '{}') as recipients, coalesce(named.names, '{}') as "recipientNames"
    from bulk_batches b cross join lateral (
      select array_agg(n.username order by n.sort, n.id) as usernames, array_agg(n.display_name order by n.sort, n.id) as names
      from (select u.id, u.username, u.display_name, lower(u.display_name) as sort
        from bulk_recipients r join users u on u.id = r.user_id where r.batch_id = b.id order by 4, 1 limit ${NAMED_MAX}) n
    ) named where b.id = any(${ids}::bigint[])`;
}

async function broadcastFacts(ctx: Ctx, rows: readonly Many[]): Promise<Facts[]> {
  const ids = rows.flatMap(({ broadcastId }) => broadcastId ?? []);
  if (ids.length === 0) return [];
  return ctx.tx.sql<Facts[]>`
    select 'broadcast:' || b.id as key, b.total, ${zones(ctx, 'broadcast_recipients', 'broadcast_id')} as zones,
      (select count(*)::int from broadcast_recipients r where r.broadcast_id = b.id and r.status = 'failed') as "leftOut",
      '{}'::text[] as recipients, '{}'::text[] as "recipientNames"
    from broadcasts b where b.id = any(${ids}::bigint[])`;
}

/** Only of what is still to go, where the reader asks what time it will be for them. */
const zones = ({ tx: { sql } }: Ctx, table: string, key: string) => sql`(
  select coalesce(json_agg(json_build_object('timeZone', z.time_zone, 'count', z.count) order by z.count desc, z.time_zone), '[]')
  from (select u.time_zone, count(*)::int as count from ${sql(table)} r join users u on u.id = r.user_id
    where r.${sql(key)} = b.id and b.status = 'scheduled' group by 1 order by 2 desc, 1 limit 8) z)`;
