import { byNextWorkingHour } from '@/lib/domain/care/office-hours';
import { wakeSeats } from '@/lib/domain/conversations/wake-seats';
import { openAlertLadder } from '@/lib/domain/safety/ladder';
import { ladderWeek } from '@/lib/domain/safety/ladder-people';
import { isUrgent } from '@/lib/domain/safety/policy';
import type { AlertGrade } from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { recordAudit } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';

interface Finding {
  patientId: number;
  conversationId: number | null;
  grade: AlertGrade;
  submittedAt: Date;
}

interface Opened {
  alertId: number;
  /** Call it once the text stands in the alert: only then is anybody reached. */
  proceed: () => Promise<void>;
}

/**
 * Put a text into the open alert of its grade in its thread, or open one: with its ladder for high and critical, a time to look by
 * for medium, and nothing but a mark for low. Two texts at once share one alert, because the open one is unique.
 */
export async function openOrJoinAlert(ctx: Ctx, finding: Finding): Promise<Opened> {
  const { patientId, conversationId, grade, submittedAt } = finding;
  const respondBy = grade === 'medium' ? byNextWorkingHour(await ladderWeek(ctx, patientId), ctx.now) : null;
  const [row] = await ctx.tx.sql<{ id: number; round: number; isNew: boolean }[]>`
    insert into risk_alerts (patient_id, conversation_id, grade, opened_at, last_text_at, respond_by)
    values (${patientId}, ${conversationId}, ${grade}, ${ctx.now}, ${submittedAt}, ${respondBy})
    on conflict (patient_id, coalesce(conversation_id, 0), grade) where state = 'open'
      do update set last_text_at = greatest(risk_alerts.last_text_at, excluded.last_text_at)
    -- Only a row that this statement inserted was never locked by another.
    returning id, round, xmax = 0 as "isNew"`;
  const { id: alertId, round, isNew } = row!;
  return {
    alertId,
    proceed: async () => {
      await recordAudit(ctx, {
        action: isNew ? 'risk-alert.open' : 'risk-alert.join',
        subjectId: patientId,
        objectType: 'risk-alert',
        objectId: alertId,
        details: { grade },
      });
      if (isNew) await openAlertLadder(ctx, { alertId, round, patientId, grade });
      if (isUrgent(grade) && conversationId !== null) await wakeSeats(ctx, conversationId);
      await tellCareTeam(ctx, patientId, alertId);
    },
  };
}
