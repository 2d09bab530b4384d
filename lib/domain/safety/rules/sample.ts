import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { CLINICAL_ROLES, type PersonSummary } from '@/lib/domain/identity/schema';
import { SAMPLE_SIZE, type SampleView } from '@/lib/domain/safety/rules/schema';
import { gradedWords } from '@/lib/domain/safety/submitted-text';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

const WEEK_MS = 7 * 86_400_000;

interface Row extends SealedBody {
  messageId: number;
  conversationId: number;
  patient: PersonSummary;
  sentAt: Date;
}

/**
 * Messages of one's own patients of the last week in which the rules found nothing, for a look by a person: the only way to learn
 * what they miss. The same few for the whole week, drawn by a hash; what one has judged is not asked again. Only what the caller
 * reads anyway as a member. Throws forbidden.
 */
export async function weeklySample(ctx: Ctx): Promise<SampleView> {
  requireRole(ctx, CLINICAL_ROLES);
  const { sql } = ctx.tx;
  const week = Math.floor(ctx.now.getTime() / WEEK_MS);
  const since = new Date(ctx.now.getTime() - WEEK_MS);
  const [done] = await sql<{ count: number }[]>`
    select count(*)::int as count from risk_verdicts v join risk_gradings g on g.id = v.grading_id
    where v.person_id = ${ctx.actor.id} and v.said_at > ${since} and g.grade = 'none'`;
  const rows = await sql<Row[]>`
    select m.id as "messageId", m.conversation_id as "conversationId", m.ref, m.ciphertext, m.data_key_id as "dataKeyId",
      m.sent_at as "sentAt",
      jsonb_build_object('username', u.username, 'displayName', u.display_name, 'role', u.role) as patient
    from care_assignments a
      join risk_gradings g on g.patient_id = a.patient_id and g.submitted_at > ${since}
      join messages m on m.id = g.message_id
      join users u on u.id = g.patient_id
      join conversation_participants p on p.conversation_id = m.conversation_id and p.via = 'member'
    where a.clinician_id = ${ctx.actor.id} and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})
      and g.grade = 'none' and g.is_screened and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}
      and not exists (select 1 from risk_verdicts v where v.grading_id = g.id and v.person_id = ${ctx.actor.id})
      and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = ${ctx.actor.id} and s.deleted_at is not null)
    order by hashint8extended(g.id, ${week}::bigint) limit ${Math.max(0, SAMPLE_SIZE - done!.count)}`;
  const keys = await dataKeys(
    ctx.tx,
    rows.map(({ dataKeyId }) => dataKeyId),
  );
  const sample = rows.map((row) => {
    const body = openBody(row, keys);
    const { messageId, conversationId, patient, sentAt } = row;
    return {
      messageId,
      conversationId,
      patient,
      sentAt,
      text: body && gradedWords(body.subject, body.content),
    };
  });
  return { sample, doneThisWeek: Math.min(SAMPLE_SIZE, done!.count) };
}
