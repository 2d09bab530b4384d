import { randomUUID } from 'node:crypto';
import { keepWith, keptWith, letGo } from '@/lib/domain/attachments/enclose';
import { toBody } from '@/lib/domain/messages/rich-text';
import { noteManyAgain, rewordMany } from '@/lib/domain/scheduling/many-rows';
import { wallIn } from '@/lib/domain/scheduling/occurrences';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import {
  holderOf,
  isMany,
  lockScheduled,
  notedNow,
  type ScheduledRow,
  sealWords,
  wordsOf,
} from '@/lib/domain/scheduling/scheduled-rows';
import {
  type EditScheduledInput,
  editScheduledInput,
  type ScheduledAnswer,
} from '@/lib/domain/scheduling/scheduled-schema';
import { assertTimeAhead } from '@/lib/domain/scheduling/time-ahead';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';
import { readRule, writeRule } from '@/lib/shared/repeat-rule';

/**
 * Change words, time or repeat of one's own message until it goes. One that failed or waits is scheduled again by a new time. Throws
 * not_found, conflict (sent or cancelled), invalid_request (time).
 */
export const editScheduled = command({
  name: 'schedule.edit',
  input: editScheduledInput,
  audit: (_ctx, { id, ...changes }) => ({
    objectType: 'scheduled_message',
    objectId: id,
    details: { changed: Object.keys(changes).sort() },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'scheduled_message', objectId: id }),
  run: async (ctx, input): Promise<ScheduledAnswer> => {
    const row = await lockScheduled(ctx, input.id);
    if (row.status === 'sent') throw new AppError('conflict', 'This message was sent already.');
    if (row.status === 'cancelled') throw new AppError('conflict', 'This message was cancelled.');
    const scheduledFor = input.scheduledFor ?? row.scheduledFor;
    // What waits or failed needs a time that is still to come.
    if (input.scheduledFor || row.status !== 'scheduled') assertTimeAhead(ctx, scheduledFor);
    await changeFiles(ctx, row, input);
    await changeWords(ctx, row, input);
    await changeTime(ctx, row, input, scheduledFor);
    if (row.status !== 'scheduled' || input.confirm || input.content !== undefined) await noteAgain(ctx, row);
    await tellSender(ctx, row);
    return { scheduledId: row.id, scheduledFor, status: 'scheduled' };
  },
});

/** Those that stay, those that come, and those that are let go. */
async function changeFiles(
  ctx: Ctx,
  row: ScheduledRow,
  { attachmentIds }: EditScheduledInput,
): Promise<void> {
  if (attachmentIds === undefined) return;
  const holder = holderOf(row);
  await letGo(ctx, holder);
  await keepWith(ctx, attachmentIds, holder);
}

async function changeWords(ctx: Ctx, row: ScheduledRow, input: EditScheduledInput): Promise<void> {
  const { subject, content, urgent = row.isUrgent, format = row.format } = input;
  if (urgent && ctx.actor.role === 'patient')
    throw new AppError('forbidden', 'Only staff can mark a message as urgent.');
  if (urgent && row.kind === 'bulk')
    throw new AppError('invalid_request', 'A bulk message cannot be urgent.');
  const before = await wordsOf(ctx, row);
  if (!before) throw notFound();
  const words = {
    subject: subject === undefined ? before.subject : subject?.trim() || null,
    content: content ?? before.content,
    contentHtml: content === undefined ? before.contentHtml : null,
  };
  const isEmpty = words.content.trim() === '';
  if (isEmpty && (isMany(row) || (await keptWith(ctx, holderOf(row), { isCopy: false })).length === 0))
    throw new AppError('invalid_request', 'Write something first.', {
      fields: [{ path: 'content', message: 'Write something first.' }],
    });
  // Refused now rather than at its time: what is too long once its formatting is read.
  await toBody({ ...words, format });
  if (isMany(row)) await rewordMany(ctx, row, { words, format, isUrgent: urgent });
  const ciphertext = (await sealWords(ctx, words, row))!;
  await ctx.tx
    .sql`update scheduled_messages set ciphertext = ${ciphertext}, format = ${format}, is_urgent = ${urgent}
    where id = ${row.id}`;
}

/** A repeat that is given begins anew with this occurrence; a time alone moves this one only. */
async function changeTime(
  ctx: Ctx,
  row: ScheduledRow,
  input: EditScheduledInput,
  scheduledFor: Date,
): Promise<void> {
  const { sql } = ctx.tx;
  await sql`update scheduled_messages set scheduled_for = ${scheduledFor}, release_at = ${scheduledFor}, status = 'scheduled',
    reason = null, attempts = 0, settled_at = null where id = ${row.id}`;
  if (input.repeat === undefined) return;
  const timeZone = input.timeZone ?? row.timeZone;
  const rule = input.repeat ? writeRule(readRule(input.repeat)!) : null;
  const wall = wallIn(scheduledFor, timeZone);
  await sql`update scheduled_messages set time_zone = ${timeZone}, series_ref = ${randomUUID()}, occurrence = ${wall},
    repeat_rule = ${rule}, repeat_start = ${rule && wall} where id = ${row.id}`;
}

/** Its sender has seen to it: what the patient wrote until now no longer makes it wait. */
async function noteAgain(ctx: Ctx, row: ScheduledRow): Promise<void> {
  if (isMany(row)) return noteManyAgain(ctx, row);
  await ctx.tx.sql`
    update scheduled_messages t set noted_position = n.noted_position, noted_message_id = n.noted_message_id
    from (select s.id, noted.* from scheduled_messages s cross join lateral (select ${notedNow(ctx)}) noted where s.id = ${row.id}) n
    where t.id = n.id`;
}
