import { sendAutoReply } from '@/lib/domain/auto-reply/commands/send-auto-reply';
import { type AutoReplyFacts, decideAutoReply } from '@/lib/domain/auto-reply/policy';
import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { type Actor, isStaff } from '@/lib/domain/identity/schema';
import type { Grade } from '@/lib/domain/safety/detector/types';
import { gradingOf } from '@/lib/domain/safety/grade-text';
import { runDetector } from '@/lib/domain/safety/run-detector';
import { gradedWords } from '@/lib/domain/safety/submitted-text';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

/** A patient's message, and whom of its readers it may have found away. */
export interface AwayTarget {
  messageId: number;
  personId: number;
}

interface Row extends SealedBody {
  conversationId: number;
  patientId: number;
  isPersonal: boolean;
  isAway: boolean;
  changedAt: Date;
  toldAway: Date | null;
  toldCrisis: Date | null;
  staffWroteAt: Date | null;
}

/**
 * Answer a patient's message for somebody who is away, at most once a day. Runs in the transaction that takes its outbox row, and
 * holds the absence meanwhile, so that two messages at once get one answer and a change comes before or after it.
 */
export async function answerWhileAway(ctx: Ctx, { messageId, personId }: AwayTarget): Promise<void> {
  const person = await holdAbsent(ctx, personId);
  if (!person) return;
  const row = await readFacts(ctx, { messageId, personId });
  if (!row) return;
  const kind = decideAutoReply({ ...factsOf(ctx, row), grade: await gradeOf(ctx, messageId, row) });
  if (kind === null) return;
  const { conversationId, patientId } = row;
  try {
    await sendAutoReply({ ...ctx, actor: person }, { conversationId, patientId, messageId, kind });
  } catch (error) {
    // They may not write there any more (the care ended, a block): then nothing is said, as by hand.
    if (error instanceof AppError && ['forbidden', 'suspended', 'not_found'].includes(error.code)) return;
    throw error;
  }
}

async function holdAbsent(ctx: Ctx, personId: number): Promise<Actor | null> {
  const [held] = await ctx.tx
    .sql`select user_id from auto_replies where user_id = ${personId} for no key update`;
  if (!held) return null;
  const [person] = await ctx.tx.sql<Omit<Actor, 'sessionId'>[]>`
    select id, username, display_name as "displayName", role, time_zone as "timeZone", locale
    from users where id = ${personId} and status = 'active'`;
  return person && isStaff(person.role) ? { ...person, sessionId: null } : null;
}

async function readFacts(ctx: Ctx, { messageId, personId }: AwayTarget): Promise<Row | null> {
  const since = new Date(ctx.now.getTime() - 24 * 3_600_000);
  const [row] = await ctx.tx.sql<Row[]>`
    select m.ref, m.ciphertext, m.data_key_id as "dataKeyId", m.conversation_id as "conversationId", m.sender_id as "patientId",
      s.role = 'patient' and m.type = 'direct' and m.broadcast_id is null and c.kind = 'direct' as "isPersonal",
      a.starts_at <= ${ctx.now} and a.ends_at > ${ctx.now} as "isAway", a.updated_at as "changedAt",
      (select answered_at from auto_reply_answers
        where user_id = a.user_id and patient_id = m.sender_id and kind = 'away') as "toldAway",
      (select answered_at from auto_reply_answers
        where user_id = a.user_id and patient_id = m.sender_id and kind = 'crisis') as "toldCrisis",
      (select max(h.sent_at) from messages h where h.conversation_id = m.conversation_id and h.sender_id <> m.sender_id
        and h.type <> 'system' and h.sent_at > ${since}) as "staffWroteAt"
    from messages m join conversations c on c.id = m.conversation_id join users s on s.id = m.sender_id, auto_replies a
    where m.id = ${messageId} and m.position is not null and a.user_id = ${personId}`;
  return row ?? null;
}

const factsOf = ({ now }: Ctx, row: Row): Omit<AutoReplyFacts, 'grade'> => ({
  now,
  isPersonal: row.isPersonal,
  isAway: row.isAway,
  changedAt: row.changedAt,
  toldAt: { away: row.toldAway, crisis: row.toldCrisis },
  staffWroteAt: row.staffWroteAt,
});

/** The verdict on the message; its words themselves where that is still to come, so that nobody in danger gets a holiday's greetings. */
async function gradeOf(ctx: Ctx, messageId: number, row: Row): Promise<Grade> {
  const known = await gradingOf(ctx, { source: 'message', sourceId: messageId });
  if (known) return known.grade;
  const body = openBody(row, await dataKeys(ctx.tx, [row.dataKeyId]));
  return body ? (await runDetector(gradedWords(body.subject, body.content), {})).level : 'none';
}
