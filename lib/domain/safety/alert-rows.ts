import type { Sql } from '@/db/client';
import { isClinical, type PersonSummary, type Role } from '@/lib/domain/identity/schema';
import { asksFor } from '@/lib/domain/safety/alert-scope';
import type { AlertGrade, AlertOutcome, AlertState, Rung } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';

/** An alert with everything of it that is no word. */
export interface AlertRow {
  id: number;
  patientId: number;
  patientUsername: string;
  patientName: string;
  patientRole: Role;
  conversationId: number | null;
  /** The caller's own way into that conversation. */
  via: 'member' | 'cover' | 'handover' | null;
  grade: AlertGrade;
  state: AlertState;
  openedAt: Date;
  lastTextAt: Date;
  textCount: number;
  latestGradingId: number | null;
  respondBy: Date | null;
  acknowledgedBy: PersonSummary | null;
  acknowledgedAt: Date | null;
  resolvedBy: PersonSummary | null;
  resolvedAt: Date | null;
  outcome: AlertOutcome | null;
  isYours: boolean;
  reachedRung: Rung | null;
  nextRungAt: Date | null;
  rank: number;
}

/** The most urgent first. */
export const rankOf = (sql: Sql) => sql`array_position(array['low', 'medium', 'high', 'critical'], r.grade)`;

/** Alerts aliased `r`; the caller adds the scope. */
export function selectAlerts(ctx: Ctx) {
  const { sql } = ctx.tx;
  const { now, actor } = ctx;
  return sql`
    select r.id, r.patient_id as "patientId", u.username as "patientUsername", u.display_name as "patientName", u.role as "patientRole",
      r.conversation_id as "conversationId", p.via, r.grade, r.state, r.opened_at as "openedAt", r.last_text_at as "lastTextAt",
      texts.count as "textCount", texts.latest as "latestGradingId", r.respond_by as "respondBy",
      ${personJson(sql, 'ack')} as "acknowledgedBy", r.acknowledged_at as "acknowledgedAt",
      ${personJson(sql, 'res')} as "resolvedBy", r.resolved_at as "resolvedAt", r.outcome,
      ${asksFor(sql, ctx)} as "isYours", reached.rung as "reachedRung", coming.due_at as "nextRungAt", ${rankOf(sql)} as rank
    from risk_alerts r join users u on u.id = r.patient_id
    left join users ack on ack.id = r.acknowledged_by left join users res on res.id = r.resolved_by
    left join conversation_participants p on p.conversation_id = r.conversation_id and p.user_id = ${actor.id}
      and ${isClinical(actor.role)}::boolean and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})
    left join lateral (
      select count(*)::int as count, max(g.id) as latest from risk_gradings g where g.alert_id = r.id
    ) texts on true
    left join lateral (
      select s.rung from risk_alert_steps s where s.alert_id = r.id and s.round = r.round and s.ending = 'reached' order by s.id desc limit 1
    ) reached on true
    left join lateral (
      select s.due_at from risk_alert_steps s where s.alert_id = r.id and s.round = r.round and s.done_at is null and r.state = 'open'
      order by s.id desc limit 1
    ) coming on true`;
}

function personJson(sql: Sql, alias: 'ack' | 'res') {
  const who = sql(alias);
  return sql`case when ${who}.id is null then null else
    jsonb_build_object('username', ${who}.username, 'displayName', ${who}.display_name, 'role', ${who}.role) end`;
}
