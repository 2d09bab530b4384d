import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import type { ReservedSql } from 'postgres';
import { advanceIds, copyRows, nextId } from '@/bench/seed/copy';
import type { SeededPerson } from '@/bench/seed/people';
import { directKey } from '@/lib/domain/conversations/open-conversation';
import { seal } from '@/lib/platform/crypto/envelope';

/** What a patient and a clinician shall have written. */
export interface Pair {
  patient: SeededPerson;
  clinician: SeededPerson;
  messages: number;
}

export interface SeededConversation extends Pair {
  id: number;
  dataKey: { id: number; key: KeyObject };
  /** The last ones, unread by their recipient. */
  unread: number;
  lastMessageId: number;
  lastMessageAt: Date;
}

const UNREAD_EVERY = 5;

/** Open conversations with their data keys; messages and participants follow in their own steps. */
export async function seedConversations(sql: ReservedSql, pairs: Pair[]): Promise<SeededConversation[]> {
  const firstId = await nextId(sql, 'conversations');
  const firstKeyId = await nextId(sql, 'data_keys');
  const keyRows: [number, string, number, number, Buffer][] = [];
  const made = pairs.map((pair, i) => {
    const ref = randomUUID();
    const secret = randomBytes(32);
    const { id: subjectKeyId, key: subjectKey } = pair.patient.subjectKey;
    const wrapped = seal(subjectKey, secret, `data_keys.wrapped:${subjectKeyId}:${ref}`);
    keyRows.push([firstKeyId + i, ref, firstId + i, subjectKeyId, wrapped]);
    const dataKey = { id: firstKeyId + i, key: createSecretKey(secret) };
    const unread = i % UNREAD_EVERY === 0 ? 2 : 0;
    return { ...pair, id: firstId + i, dataKey, unread, lastMessageId: 0, lastMessageAt: new Date(0) };
  });
  await copyRows(sql, 'data_keys', ['id', 'ref', 'conversation_id', 'subject_key_id', 'wrapped'], keyRows);
  await advanceIds(sql, ['data_keys']);
  return made;
}

/** Write the conversations with their participants, once it is known where each of them ends. */
export async function finishConversations(sql: ReservedSql, made: SeededConversation[]): Promise<void> {
  const since = new Date(Date.now() - 90 * 86_400_000);
  await copyRows(
    sql,
    'conversations',
    [
      'id',
      'ref',
      'kind',
      'direct_key',
      'patient_id',
      'created_by',
      'last_position',
      'last_message_at',
      'created_at',
    ],
    made.map((c) => [
      c.id,
      randomUUID(),
      'direct',
      directKey(c.patient.id, c.clinician.id),
      c.patient.id,
      c.patient.id,
      c.messages,
      c.lastMessageAt,
      since,
    ]),
  );
  await copyRows(
    sql,
    'conversation_participants',
    [
      'conversation_id',
      'user_id',
      'via',
      'counterpart_id',
      'access_from',
      'unread_count',
      'last_read_position',
      'last_delivered_position',
      'last_message_id',
      'last_message_at',
    ],
    made.flatMap((c) => [
      participant(c, { of: c.patient, to: c.clinician, since }),
      participant(c, { of: c.clinician, to: c.patient, since }),
    ]),
  );
  await copyRows(
    sql,
    'care_assignments',
    ['patient_id', 'clinician_id', 'kind', 'starts_at', 'created_at'],
    made.map((c) => [c.patient.id, c.clinician.id, 'primary', since, since]),
  );
  await advanceIds(sql, ['conversations']);
}

function participant(
  c: SeededConversation,
  { of, to, since }: { of: SeededPerson; to: SeededPerson; since: Date },
) {
  const unread = authorOf(c, c.messages) === of ? 0 : c.unread;
  const read = c.messages - unread;
  return [c.id, of.id, 'member', to.id, since, unread, read, c.messages, c.lastMessageId, c.lastMessageAt];
}

/** They take turns, patient first; what is unread comes from one of them. */
export function authorOf(c: SeededConversation, position: number): SeededPerson {
  const turn = Math.min(position, c.messages - Math.max(0, c.unread - 1));
  return turn % 2 === 1 ? c.patient : c.clinician;
}
