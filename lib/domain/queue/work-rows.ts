import type { WorkKind, WorkState } from '@/lib/domain/queue/schema';
import type { Ctx } from '@/lib/platform/context';
import { MAX_ATTEMPTS } from '@/lib/platform/outbox';

export interface WorkRow {
  kind: WorkKind;
  id: number;
  state: WorkState;
  what: string;
  personId: number | null;
  attempts: number;
  reason: string | null;
  createdAt: Date;
  dueAt: Date;
  /** When it came to the state that it is in, as far as that is known. */
  since: Date;
  total: number | null;
}

/**
 * All work that is not done, as one relation of WorkRow. What is done has left these tables or their partial indexes, so its size is
 * that of the trouble, not of the history.
 */
export const openWork = ({ tx: { sql }, now }: Ctx) => sql`
  select 'outbox' as kind, id, case when attempts >= ${MAX_ATTEMPTS} then 'dead' when attempts > 0 then 'failed' else 'pending' end as state,
    kind as what, null::bigint as "personId", attempts, last_error as reason, at as "createdAt", due_at as "dueAt", due_at as since,
    null::int as total
  from outbox
  union all
  select 'job', id, case when locked_at is not null then 'running' when attempts >= max_attempts then 'dead' when attempts > 0 then 'failed'
      when run_at > ${now} then 'scheduled' else 'pending' end,
    task_identifier, null, attempts, split_part(last_error, E'\\n', 1), created_at, run_at, updated_at, null
  from graphile_worker.jobs
  union all
  select 'broadcast', id, case status when 'queued' then 'pending' else status end, 'broadcast', sender_id, 0, null, created_at,
    coalesce(started_at, created_at), coalesce(finished_at, created_at), total
  from broadcasts where status in ('queued', 'running', 'failed')
  union all
  select 'bulk_send', id, case status when 'queued' then 'pending' else status end, 'bulk', sender_id, 0, null, created_at,
    coalesce(started_at, created_at), coalesce(finished_at, created_at), total
  from bulk_batches where status in ('queued', 'running', 'failed')
  union all
  select 'bulk', id, case status when 'queued' then 'pending' else status end, action, user_id, 0, null, created_at, created_at,
    coalesce(finished_at, created_at), total
  from bulk_actions where status in ('queued', 'running', 'failed')
  union all
  select 'held', id, case status when 'queued' then 'scheduled' else status end, type, sender_id, 0, failure, created_at, release_at,
    release_at, null
  from messages where status in ('queued', 'failed')
  union all
  select 'scheduled', id, case when status = 'failed' then 'failed' else 'scheduled' end, kind, sender_id, attempts, reason, created_at,
    release_at, coalesce(settled_at, created_at),
    coalesce((select total from bulk_batches b where b.id = batch_id), (select total from broadcasts b where b.id = broadcast_id))
  from scheduled_messages where status in ('scheduled', 'paused', 'failed')`;
