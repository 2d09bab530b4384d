import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import type { DetectOptions } from '@/lib/domain/safety/detector/types';
import type { RiskSource } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { enqueue } from '@/lib/platform/outbox';

/** Words that a patient submitted, wherever they did. */
export interface SubmittedText {
  patientId: number;
  /** Null for what belongs to no conversation. */
  conversationId: number | null;
  words: string;
  submittedAt: Date;
  /** Where the words come with a mood of their own (a check-in), it counts instead of the day's. */
  mood?: DetectOptions['mood'];
}

/** Reads a submitted text by the id of its row; null when there is nothing to grade: no patient's, erased, without words. */
export type TextReader = (ctx: Ctx, sourceId: number) => Promise<SubmittedText | null>;

/** The mood of a day, for words without one of their own (K20). */
export type MoodReader = (ctx: Ctx, patientId: number, at: Date) => Promise<DetectOptions['mood']>;

/** How the worker reads what is to be graded. A module that takes words of patients adds its line in worker/risk-texts.ts. */
export interface TextReaders {
  texts: Partial<Record<RiskSource, TextReader>>;
  mood: MoodReader;
}

/**
 * Have a text graded after the commit of the act that submits it: call this in the act's own transaction. Messages need no call,
 * since the statement that sends them does the same. A detector that breaks or hangs never holds up the act.
 */
export const gradeLater = (ctx: Ctx, source: Exclude<RiskSource, 'message'>, sourceId: number) =>
  enqueue(ctx, 'risk.grade', { source, sourceId });

/** Subject and words as they are graded; offsets of spans count in it. */
export const gradedWords = (subject: string | null, content: string) =>
  subject ? `${subject}\n\n${content}` : content;

interface Row extends SealedBody {
  patientId: number;
  conversationId: number;
  sentAt: Date;
}

/** A message that a patient sent, whoever it went to. */
export const messageText: TextReader = async (ctx, messageId) => {
  const [row] = await ctx.tx.sql<Row[]>`
    select m.ref, m.ciphertext, m.data_key_id as "dataKeyId", m.sender_id as "patientId",
      m.conversation_id as "conversationId", m.sent_at as "sentAt"
    from messages m join users u on u.id = m.sender_id
    where m.id = ${messageId} and m.position is not null and u.role = 'patient'`;
  if (!row) return null;
  const body = openBody(row, await dataKeys(ctx.tx, [row.dataKeyId]));
  if (!body) return null;
  const { patientId, conversationId, sentAt } = row;
  return { patientId, conversationId, submittedAt: sentAt, words: gradedWords(body.subject, body.content) };
};
