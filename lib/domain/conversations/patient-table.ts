import { z } from 'zod';
import { assignedPatients } from '@/lib/domain/care/queries';
import { openBody } from '@/lib/domain/conversations/content';
import { PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { excerpt } from '@/lib/shared/text';

export const patientRow = z.object({
  username: z.string(),
  displayName: z.string(),
  isActive: z.boolean(),
  kind: z.enum(['primary', 'cover']),
  since: z.date(),
  /** Null while the two have not written to each other. */
  conversationId: z.number().nullable(),
  unreadCount: z.number(),
  lastMessage: z.string().nullable(),
  lastMessageTime: z.date().nullable(),
  /** Since when the patient's first unanswered message waits; null when staff wrote last. */
  waitingSince: z.date().nullable(),
});
export type PatientRow = z.infer<typeof patientRow>;

interface ThreadRow {
  patientId: number;
  conversationId: number;
  unreadCount: number;
  lastMessageAt: Date | null;
  waitingSince: Date | null;
  ref: string | null;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** A clinical person's patients with the state of the thread that they answer in. Bounded by the caseload. Throws forbidden. */
export async function patientTable(ctx: Ctx): Promise<PatientRow[]> {
  const patients = await assignedPatients(ctx);
  const threads = await latestThreads(
    ctx,
    patients.map((patient) => patient.personId),
  );
  const keys = await dataKeys(
    ctx.tx,
    threads.flatMap((thread) => (thread.ref ? [thread.dataKeyId] : [])),
  );
  const byPatient = new Map(threads.map((thread) => [thread.patientId, thread]));
  return patients.map(({ personId, until: _until, ...patient }) => {
    const thread = byPatient.get(personId);
    const body = thread?.ref
      ? openBody({ ref: thread.ref, ciphertext: thread.ciphertext, dataKeyId: thread.dataKeyId }, keys)
      : null;
    return {
      ...patient,
      conversationId: thread?.conversationId ?? null,
      unreadCount: thread?.unreadCount ?? 0,
      lastMessage: body ? excerpt(body.content, PREVIEW_MAX) : null,
      lastMessageTime: thread?.lastMessageAt ?? null,
      waitingSince: thread?.waitingSince ?? null,
    };
  });
}

/** The newest visible direct thread with each patient, and what waits in it: the patient's messages after the last that anybody else wrote by hand. */
async function latestThreads(ctx: Ctx, patientIds: number[]): Promise<ThreadRow[]> {
  const { sql } = ctx.tx;
  return sql<ThreadRow[]>`
    select distinct on (p.counterpart_id) p.counterpart_id as "patientId", p.conversation_id as "conversationId",
      p.unread_count as "unreadCount", p.last_message_at as "lastMessageAt", w.since as "waitingSince",
      m.ref, m.ciphertext, m.data_key_id as "dataKeyId"
    from conversation_participants p
    join conversations c on c.id = p.conversation_id and c.kind = 'direct'
    left join messages m on m.id = p.last_message_id
    left join lateral (
      select min(x.sent_at) as since from messages x
      where x.conversation_id = c.id and x.sender_id = p.counterpart_id and x.position > coalesce((
        select y.position from messages y where y.conversation_id = c.id and y.sender_id <> p.counterpart_id and y.position is not null
          and y.type <> 'system'
        order by y.position desc limit 1), 0)
    ) w on true
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} and p.counterpart_id = any(${patientIds}::bigint[])
    order by p.counterpart_id, p.last_message_at desc nulls last, p.conversation_id`;
}
