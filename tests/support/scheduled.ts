import type { z } from 'zod';
import { pool } from '@/db/client';
import { scheduleMessage } from '@/lib/domain/scheduling/commands/schedule-message';
import { releaseAllDue } from '@/lib/domain/scheduling/release-sweep';
import { scheduleInput } from '@/lib/domain/scheduling/scheduled-schema';
import { ANONYMOUS, currentTime, makeContext } from '@/lib/platform/context';
import { ctxOf, type Person } from './factories';

export const HOUR_MS = 3_600_000;

type Extra = Partial<z.input<typeof scheduleInput>> & { inMs?: number };

/** Schedule a message, in an hour unless said otherwise; returns its id. */
export async function scheduleTo(
  sender: Person,
  to: Person,
  { inMs = HOUR_MS, ...extra }: Extra = {},
): Promise<number> {
  const input = scheduleInput.parse({
    ...(extra.conversationId ? {} : { recipient: to.username }),
    content: 'A word at its time.',
    scheduledFor: new Date(currentTime().getTime() + inMs).toISOString(),
    ...extra,
  });
  return (await scheduleMessage(await ctxOf(sender), input)).scheduledId;
}

/** One round of the worker at the application's present time. */
export const releaseRound = () => releaseAllDue(makeContext(ANONYMOUS));

export interface StoredScheduled {
  id: number;
  status: string;
  reason: string | null;
  messageId: number | null;
  scheduledFor: Date;
  occurrence: string;
  seriesRef: string;
}

/** What stands of a scheduled message. */
export async function storedScheduled(id: number): Promise<StoredScheduled> {
  const [row] = await pool().sql<StoredScheduled[]>`
    select id, status, reason, message_id as "messageId", scheduled_for as "scheduledFor", occurrence, series_ref as "seriesRef"
    from scheduled_messages where id = ${id}`;
  return row!;
}

/** All occurrences of the repeat that one belongs to, in their order. */
export async function seriesOf(id: number): Promise<StoredScheduled[]> {
  const { seriesRef } = await storedScheduled(id);
  return [
    ...(await pool().sql<StoredScheduled[]>`
      select id, status, reason, message_id as "messageId", scheduled_for as "scheduledFor", occurrence, series_ref as "seriesRef"
      from scheduled_messages where series_ref = ${seriesRef} order by occurrence`),
  ];
}
