import { z } from 'zod';
import type { Sql } from '@/db/client';
import { forgetOrphans } from '@/lib/domain/attachments/clean-up';
import { DRAFT_KEEP_DAYS } from '@/lib/domain/drafts/schema';
import { EVENT_KEEP_MS } from '@/lib/domain/live/schema';
import type { Ctx } from '@/lib/platform/context';
import { defineJob, type Job } from '@/lib/platform/jobs';

export interface Recurring {
  job: Job;
  /** Minute, hour, day, month, weekday; UTC. One of all workers runs it. */
  cron: string;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Rows removed by one statement, so that none holds locks for long. */
const CUT_ROWS = 5_000;

/** Work by the calendar. Later modules add theirs as a line. */
export const RECURRING: readonly Recurring[] = [
  // An hour more than a cursor lives: rows bear the beginning of their transaction.
  cutting('live_events', '*/10 * * * *', (sql, now) => sql`at < ${before(now, EVENT_KEEP_MS + HOUR_MS)}`),
  cutting('idempotency_keys', '7 * * * *', (sql, now) => sql`at < ${before(now, 2 * DAY_MS)}`),
  cutting('sign_in_failures', '17 * * * *', (sql, now) => sql`at < ${before(now, DAY_MS)}`),
  cutting('rate_limits', '27 * * * *', (sql, now) => sql`"window" < ${epoch(before(now, DAY_MS))}`),
  cutting('message_templates', '47 * * * *', (sql, now) => sql`deleted_at < ${before(now, DAY_MS)}`),
  cutting(
    'drafts',
    '47 3 * * *',
    (sql, now) => sql`removed_at < ${before(now, DRAFT_KEEP_DAYS * DAY_MS)} or exists (
      select 1 from messages m where m.sender_id = drafts.user_id and m.client_key = drafts.client_key
        and m.created_at < ${before(now, DRAFT_KEEP_DAYS * DAY_MS)})`,
  ),
  cutting(
    'draft_versions',
    '57 3 * * *',
    (sql, now) => sql`kept_at < ${before(now, DRAFT_KEEP_DAYS * DAY_MS)}`,
  ),
  cutting(
    'sessions',
    '37 3 * * *',
    (sql, now) => sql`least(expires_at, revoked_at) < ${before(now, 30 * DAY_MS)}`,
  ),
  {
    cron: '13 * * * *',
    job: defineJob({ name: 'forget-files', payload: z.object({}), run: (ctx) => forgetOrphans(ctx) }),
  },
];

function cutting(table: string, cron: string, isOld: Condition): Recurring {
  const job = defineJob({
    name: `cut-${table.replaceAll('_', '-')}`,
    payload: z.object({}),
    run: (ctx, _payload, signal) => cut(ctx, { table, isOld }, signal),
  });
  return { job, cron };
}

type Condition = (sql: Sql, now: Date) => ReturnType<Sql>;

async function cut({ tx: { sql }, now }: Ctx, old: { table: string; isOld: Condition }, signal: AbortSignal) {
  const table = sql(old.table);
  while (!signal.aborted) {
    // By the physical address, because these tables have keys of different shapes.
    const { count } = await sql`delete from ${table} where ctid = any(array(
      select ctid from ${table} where ${old.isOld(sql, now)} limit ${CUT_ROWS}))`;
    if (count < CUT_ROWS) return;
  }
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
const epoch = (moment: Date) => Math.floor(moment.getTime() / 1000);
