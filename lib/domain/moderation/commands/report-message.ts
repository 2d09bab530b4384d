import { randomUUID } from 'node:crypto';
import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { type ReportReceipt, reportInput } from '@/lib/domain/moderation/schema';
import { reportPlace } from '@/lib/domain/moderation/sealed-report';
import { gradeLater } from '@/lib/domain/safety/submitted-text';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, sealText } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

interface Reported extends SealedBody {
  senderId: number;
  senderRole: Role;
  conversationId: number;
  patientId: number | null;
}

/**
 * Bring a message that one sees before the admins. They learn who, when and the reporter's note, and the words only where the
 * reporter hands them over. Whoever wrote it is told nothing. Throws not_found, invalid_request (one's own, an automatic one),
 * conflict (reported already).
 */
export const reportMessage = command({
  name: 'report.create',
  input: reportInput,
  audit: (_ctx, { reason, includeText }, { reportId }: ReportReceipt) => ({
    objectType: 'report',
    objectId: reportId,
    details: { reason, includeText },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'message', objectId: id }),
  repeat: {
    keep: ({ reportId }) => ({ id: reportId }),
    answer: async (_ctx, ids) => ({ reportId: Number(ids.id), status: 'received' as const }),
  },
  run: async (ctx, { id, reason, note, includeText }) => {
    const message = await reportable(ctx, id);
    const ref = randomUUID();
    const sealedNote = note && (await sealText(ctx.tx, ctx.actor.id, note, reportPlace('note', ref)));
    const copy = includeText && (await sealCopy(ctx, ref, message));
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into reports (ref, reporter_id, message_id, conversation_id, reported_id, reason, note, note_data_key_id, copy,
        copy_data_key_id, created_at)
      values (${ref}, ${ctx.actor.id}, ${id}, ${message.conversationId}, ${message.senderId}, ${reason},
        ${sealedNote ? sealedNote.ciphertext : null}, ${sealedNote ? sealedNote.dataKeyId : null},
        ${copy ? copy.ciphertext : null}, ${copy ? copy.dataKeyId : null}, ${ctx.now})
      on conflict (reporter_id, message_id) do nothing returning id`;
    if (!row)
      throw new AppError('conflict', 'You have reported this message already. It is with the admins.');
    await tellAdmins(ctx, row.id);
    if (note && ctx.actor.role === 'patient') await gradeLater(ctx, 'report', row.id);
    return { reportId: row.id, status: 'received' as const };
  },
});

async function reportable(ctx: Ctx, messageId: number): Promise<Reported> {
  await visibleMessage(ctx, messageId);
  const [message] = await ctx.tx.sql<Reported[]>`
    select m.ref, m.ciphertext, m.data_key_id as "dataKeyId", m.sender_id as "senderId", s.role as "senderRole",
      m.conversation_id as "conversationId", c.patient_id as "patientId"
    from messages m join users s on s.id = m.sender_id join conversations c on c.id = m.conversation_id
    where m.id = ${messageId}`;
  if (message!.senderId === ctx.actor.id)
    throw new AppError('invalid_request', 'You cannot report your own message.');
  if (message!.senderRole === 'system')
    throw new AppError('invalid_request', 'Nobody wrote this message; use the help page if it is wrong.');
  return message!;
}

/** Under the key of whom the message concerns, so that their erasure covers the copy too. */
async function sealCopy(ctx: Ctx, ref: string, message: Reported) {
  const body = openBody(message, await dataKeys(ctx.tx, [message.dataKeyId]));
  if (!body) return null;
  const words = JSON.stringify({ subject: body.subject, content: body.content });
  return sealText(ctx.tx, message.patientId ?? message.senderId, words, reportPlace('copy', ref));
}

async function tellAdmins(ctx: Ctx, reportId: number): Promise<void> {
  const admins = await ctx.tx.sql<{ id: number }[]>`
    select id from users where role = 'admin' and status = 'active' order by id limit 100`;
  await appendLiveEvents(
    ctx,
    admins.map(({ id }) => ({ personId: id, kind: 'notification' as const, ids: { reportId } })),
  );
}
