import { randomUUID } from 'node:crypto';
import { keepWith } from '@/lib/domain/attachments/enclose';
import { sealBody } from '@/lib/domain/conversations/content';
import { patientOf } from '@/lib/domain/conversations/open-conversation';
import type { Role } from '@/lib/domain/identity/schema';
import { prepareMessage } from '@/lib/domain/messages/prepare';
import { toBody } from '@/lib/domain/messages/rich-text';
import { wallIn } from '@/lib/domain/scheduling/occurrences';
import { tellSender } from '@/lib/domain/scheduling/outcome';
import { notedNow, SCHEDULED_TABLE } from '@/lib/domain/scheduling/scheduled-rows';
import {
  type ScheduledAnswer,
  type ScheduleInput,
  scheduleInput,
} from '@/lib/domain/scheduling/scheduled-schema';
import { assertTimeAhead } from '@/lib/domain/scheduling/time-ahead';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { readRule, writeRule } from '@/lib/shared/repeat-rule';

/**
 * Have a message sent later. Whoever could not send it now cannot schedule it: throws like prepareMessage, and invalid_request for a
 * time that is past or too far. It is judged again when its time has come. Audits schedule.create.
 */
export const scheduleMessage = command({
  name: 'schedule.create',
  limit: 'message.send',
  input: scheduleInput,
  audit: (_ctx, { repeat }, { scheduledId, scheduledFor, recipientId }: Scheduled) => ({
    subjectId: recipientId,
    objectType: 'scheduled_message',
    objectId: scheduledId,
    details: { scheduledFor, repeats: Boolean(repeat) },
  }),
  repeat: {
    keep: ({ scheduledId }) => ({ scheduledId }),
    answer: (ctx, ids) => answerAgain(ctx, Number(ids.scheduledId)),
  },
  run: async (ctx, input): Promise<Scheduled> => {
    assertTimeAhead(ctx, input.scheduledFor);
    const ref = randomUUID();
    const recipientId = await recipientOf(ctx, input, ref);
    const key = await ensureDataKey(ctx.tx, null, await ownerOf(ctx, recipientId));
    const words = {
      subject: input.subject?.trim() || null,
      content: input.content,
      contentHtml: input.contentHtml ?? null,
    };
    const ciphertext = sealBody(words, key, ref, SCHEDULED_TABLE);
    const scheduledId = await insert(ctx, input, { ref, recipientId, ciphertext, dataKeyId: key.id });
    await keepWith(ctx, input.attachmentIds, { scheduledId });
    await tellSender(ctx, { id: scheduledId, senderId: ctx.actor.id });
    return { scheduledId, scheduledFor: input.scheduledFor, status: 'scheduled', recipientId };
  },
});

type Scheduled = ScheduledAnswer & { recipientId: number | null };

/** The decision of a send, asked in advance; nothing is written. */
async function recipientOf(ctx: Ctx, input: ScheduleInput, ref: string): Promise<number | null> {
  const decided = await prepareMessage(ctx, {
    target: {
      username: input.recipient ?? null,
      conversationId: input.conversationId ?? null,
      isNewThread: input.newThread,
    },
    type: 'direct',
    body: await toBody(input),
    replyToId: input.replyToId ?? null,
    attachmentIds: input.attachmentIds,
    isUrgent: input.urgent,
    clientKey: ref,
    requestMac: fingerprintOf('scheduled', ref),
  });
  return 'prepared' in decided ? decided.prepared.subjectId : null;
}

/** Whose erasure shall cover these words: the patient's whom they concern, otherwise their author's. */
async function ownerOf(ctx: Ctx, recipientId: number | null): Promise<number> {
  if (recipientId === null) return ctx.actor.id;
  const [row] = await ctx.tx.sql<
    { id: number; role: Role }[]
  >`select id, role from users where id = ${recipientId}`;
  return patientOf(ctx.actor, row!) ?? ctx.actor.id;
}

interface Sealed {
  ref: string;
  recipientId: number | null;
  ciphertext: Buffer;
  dataKeyId: number;
}

async function insert(ctx: Ctx, input: ScheduleInput, sealed: Sealed): Promise<number> {
  const { sql } = ctx.tx;
  const timeZone = input.timeZone ?? ctx.actor.timeZone;
  const occurrence = wallIn(input.scheduledFor, timeZone);
  const rule = input.repeat ? writeRule(readRule(input.repeat)!) : null;
  const [row] = await sql<{ id: number }[]>`
    with s as (
      select ${ctx.actor.id}::bigint as sender_id, ${sealed.recipientId}::bigint as recipient_id,
        ${input.conversationId ?? null}::bigint as conversation_id, ${input.newThread}::boolean as is_new_thread
    )
    insert into scheduled_messages (ref, sender_id, kind, recipient_id, conversation_id, is_new_thread, reply_to_id, is_urgent, ciphertext,
      data_key_id, format, scheduled_for, release_at, time_zone, series_ref, occurrence, repeat_rule, repeat_start, status, created_at,
      noted_position, noted_message_id)
    select ${sealed.ref}, s.sender_id, ${input.conversationId ? 'conversation' : 'direct'}, s.recipient_id, s.conversation_id,
      s.is_new_thread, ${input.replyToId ?? null}, ${input.urgent}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${input.format},
      ${input.scheduledFor}, ${input.scheduledFor}, ${timeZone}, ${sealed.ref}, ${occurrence}, ${rule}, ${rule && occurrence},
      'scheduled', ${ctx.now}, noted.noted_position, noted.noted_message_id
    from s cross join lateral (select ${notedNow(ctx)}) noted
    returning id`;
  return row!.id;
}

async function answerAgain(ctx: Ctx, scheduledId: number): Promise<Scheduled> {
  const [row] = await ctx.tx.sql<Scheduled[]>`
    select id as "scheduledId", scheduled_for as "scheduledFor", status, recipient_id as "recipientId" from scheduled_messages
    where id = ${scheduledId} and sender_id = ${ctx.actor.id}`;
  return row!;
}
