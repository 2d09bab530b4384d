import { z } from 'zod';
import { answerText } from '@/lib/domain/auto-reply/answer-text';
import { AUTO_REPLY_KINDS } from '@/lib/domain/auto-reply/schema';
import { idInput } from '@/lib/domain/identity/schema';
import { commitMessages } from '@/lib/domain/messages/commit';
import { prepareMessage } from '@/lib/domain/messages/prepare';
import { command } from '@/lib/platform/command';
import { fingerprintOf } from '@/lib/platform/idempotency';

const target = z.strictObject({
  conversationId: idInput,
  patientId: idInput,
  /** The message that is answered. */
  messageId: idInput,
  kind: z.enum(AUTO_REPLY_KINDS),
});

/**
 * Tell a patient that one is away, in the conversation in which they wrote, through the pipeline of every send. The message is of
 * the type `system`, so that everybody sees that no hand wrote it and nothing counts it as an answer. Throws like prepareMessage.
 */
export const sendAutoReply = command({
  name: 'auto-reply.send',
  input: target,
  audit: (_ctx, { patientId }, output: { messageId: number }) => ({
    subjectId: patientId,
    objectType: 'message',
    objectId: output.messageId,
  }),
  run: async (ctx, { conversationId, patientId, messageId, kind }) => {
    const decided = await prepareMessage(ctx, {
      target: { username: null, conversationId, isNewThread: false },
      type: 'system',
      body: { subject: null, content: await answerText(ctx, kind), contentHtml: null },
      replyToId: null,
      isUrgent: false,
      clientKey: crypto.randomUUID(),
      requestMac: fingerprintOf('auto-reply.send', { messageId, kind }),
    });
    if ('prior' in decided) throw new Error('A fresh key cannot have been used.');
    const [sent] = await commitMessages(ctx, [decided.prepared]);
    await ctx.tx.sql`
      insert into auto_reply_answers (user_id, patient_id, kind, message_id, answered_at)
      values (${ctx.actor.id}, ${patientId}, ${kind}, ${sent!.messageId}, ${ctx.now})
      on conflict (user_id, patient_id, kind) do update set message_id = excluded.message_id, answered_at = excluded.answered_at`;
    return { messageId: sent!.messageId };
  },
});
