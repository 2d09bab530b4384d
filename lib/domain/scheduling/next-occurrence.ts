import { randomUUID } from 'node:crypto';
import { copyKept } from '@/lib/domain/attachments/enclose';
import { insertMany, nextBatch } from '@/lib/domain/scheduling/many-rows';
import type { Occurrence } from '@/lib/domain/scheduling/occurrences';
import {
  holderOf,
  isMany,
  notedNow,
  type ScheduledRow,
  sealWords,
  wordsOf,
} from '@/lib/domain/scheduling/scheduled-rows';
import type { Ctx } from '@/lib/platform/context';

/** The next occurrence as a row of its own, as the last one stood; it exists once, whoever else inserts it. */
export async function insertOccurrence(ctx: Ctx, row: ScheduledRow, next: Occurrence): Promise<void> {
  if (isMany(row)) return insertManyOccurrence(ctx, row, next);
  const ref = randomUUID();
  const words = await wordsOf(ctx, row);
  const ciphertext = words && (await sealWords(ctx, words, { ref, dataKeyId: row.dataKeyId }));
  if (!ciphertext) return;
  const [made] = await ctx.tx.sql<{ id: number }[]>`
    insert into scheduled_messages (ref, sender_id, kind, recipient_id, conversation_id, is_new_thread, reply_to_id, is_urgent, ciphertext,
      data_key_id, format, scheduled_for, release_at, time_zone, series_ref, occurrence, repeat_rule, repeat_start, status, created_at,
      noted_position, noted_message_id)
    select ${ref}, s.sender_id, s.kind, s.recipient_id, s.conversation_id, s.is_new_thread, s.reply_to_id, s.is_urgent, ${ciphertext},
      s.data_key_id, s.format, ${next.at}, ${next.at}, s.time_zone, s.series_ref, ${next.wall}, s.repeat_rule, s.repeat_start,
      'scheduled', ${ctx.now}, noted.noted_position, noted.noted_message_id
    from scheduled_messages s cross join lateral (select ${notedNow(ctx)}) noted where s.id = ${row.id}
    on conflict on constraint scheduled_messages_occurrence do nothing returning id`;
  if (made) await copyKept(ctx, holderOf(row), { scheduledId: made.id });
}

/** Its own batch comes with it, to those whom the audience holds now. */
async function insertManyOccurrence(ctx: Ctx, row: ScheduledRow, next: Occurrence): Promise<void> {
  const [known] = await ctx.tx.sql`
    select 1 from scheduled_messages where series_ref = ${row.seriesRef} and occurrence = ${next.wall}`;
  const words = await wordsOf(ctx, row);
  if (known || !words) return;
  const batch = await nextBatch(ctx, row, words);
  await copyKept(
    ctx,
    holderOf(row),
    batch.kind === 'bulk' ? { bulkId: batch.id } : { broadcastId: batch.id },
  );
  await insertMany(ctx, {
    batch,
    words,
    format: row.format,
    isUrgent: row.isUrgent,
    scheduledFor: next.at,
    occurrence: next.wall,
    series: row,
  });
}
