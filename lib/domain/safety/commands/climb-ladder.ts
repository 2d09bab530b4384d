import { z } from 'zod';
import { coverOnCall } from '@/lib/domain/care/commands/cover-on-call';
import { idInput } from '@/lib/domain/identity/schema';
import { peopleOn } from '@/lib/domain/safety/ladder-people';
import { isUrgent, rungAfter, stepMs } from '@/lib/domain/safety/policy';
import {
  type AlertGrade,
  type AlertState,
  ON_CALL_COVER_MS,
  type Rung,
  type StepEnd,
} from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { readSettings } from '@/lib/domain/settings/queries';
import { recordAudit } from '@/lib/platform/audit';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

interface Step {
  stepId: number;
  rung: Rung;
  dueAt: Date;
  stepRound: number;
  alertId: number;
  patientId: number;
  grade: AlertGrade;
  state: AlertState;
  round: number;
}

/**
 * Take one due rung: reach whoever stands on it and plan the next one, from the time at which this one was due. Where nobody new
 * stands the next follows at once; once somebody acknowledged, it is called off. Whoever is reached as on call gets a cover
 * assignment of 24 hours. Each rung is taken once, under its row's lock, and leaves one entry.
 */
export const climbLadder = command({
  name: 'risk-alert.climb',
  input: z.strictObject({ stepId: idInput }),
  audit: 'in-run',
  run: async (ctx, { stepId }): Promise<{ ending: StepEnd | null }> => {
    const step = await lockStep(ctx, stepId);
    if (!step) {
      // Another worker has it, or it is done: whoever took it left the entry.
      ctx.command!.auditCount += 1;
      return { ending: null };
    }
    const isOn = step.state === 'open' && step.round === step.stepRound;
    const people = isOn ? await newPeople(ctx, step) : [];
    const ending = endingOf(isOn, people);
    await endStep(ctx, step, ending, people);
    if (ending === 'called_off') return { ending };
    await reach(ctx, step, people);
    await planNext(ctx, step, ending);
    return { ending };
  },
});

/** The step first, then its alert: acknowledging holds the alert only, so the two never wait for each other in a circle. */
async function lockStep(ctx: Ctx, stepId: number): Promise<Step | undefined> {
  const [step] = await ctx.tx.sql<Pick<Step, 'stepId' | 'rung' | 'dueAt' | 'stepRound' | 'alertId'>[]>`
    select id as "stepId", rung, due_at as "dueAt", round as "stepRound", alert_id as "alertId" from risk_alert_steps
    where id = ${stepId} and done_at is null and due_at <= ${ctx.now} for update skip locked`;
  if (!step) return undefined;
  const [alert] = await ctx.tx.sql<Pick<Step, 'patientId' | 'grade' | 'state' | 'round'>[]>`
    select patient_id as "patientId", grade, state, round from risk_alerts where id = ${step.alertId} for no key update`;
  return { ...step, ...alert! };
}

/** Whoever was reached before in this round has had their time. */
async function newPeople(ctx: Ctx, { rung, patientId, alertId, round }: Step): Promise<number[]> {
  const people = await peopleOn(ctx, rung, patientId);
  const rows = await ctx.tx.sql<{ personId: number }[]>`
    select person_id as "personId" from risk_alert_reached where alert_id = ${alertId} and round = ${round}`;
  const before = new Set(rows.map(({ personId }) => personId));
  return people.filter((id) => !before.has(id));
}

function endingOf(isOn: boolean, people: number[]): StepEnd {
  if (!isOn) return 'called_off';
  return people.length > 0 ? 'reached' : 'nobody';
}

async function endStep(ctx: Ctx, step: Step, ending: StepEnd, reached: number[]): Promise<void> {
  const { stepId, alertId, patientId, rung } = step;
  await ctx.tx.sql`update risk_alert_steps set done_at = ${ctx.now}, ending = ${ending} where id = ${stepId}`;
  await recordAudit(ctx, {
    subjectId: patientId,
    objectType: 'risk-alert',
    objectId: alertId,
    details: { rung, ending, reached },
    action: 'risk-alert.climb',
  });
}

async function reach(ctx: Ctx, { alertId, round, rung, patientId }: Step, people: number[]): Promise<void> {
  if (people.length === 0) return;
  if (rung === 'on_call')
    for (const clinicianId of people)
      await coverOnCall(ctx, { patientId, clinicianId, lastsMs: ON_CALL_COVER_MS });
  await ctx.tx.sql`
    insert into risk_alert_reached (alert_id, round, rung, person_id, reached_at)
    select ${alertId}, ${round}, ${rung}, person_id, ${ctx.now} from unnest(${people}::bigint[]) as p (person_id)`;
  await tellCareTeam(ctx, patientId, alertId);
}

async function planNext(ctx: Ctx, step: Step, ending: 'reached' | 'nobody'): Promise<void> {
  const { alertId, round, grade, dueAt } = step;
  const rung = rungAfter(step.rung);
  // A medium alert has no ladder: it only looks for somebody at all.
  if (rung === null || (!isUrgent(grade) && ending === 'reached')) {
    if (ending === 'nobody')
      ctx.log.error({ alertId, alarm: true }, 'there is nobody whom this alert could reach');
    return;
  }
  const waitMs = ending === 'reached' && isUrgent(grade) ? stepMs(grade, await readSettings(ctx.tx)) : 0;
  const [next] = await ctx.tx.sql<{ id: number }[]>`
    insert into risk_alert_steps (alert_id, round, rung, due_at)
    values (${alertId}, ${round}, ${rung}, ${new Date(dueAt.getTime() + waitMs)}) returning id`;
  if (waitMs === 0) await climbLadder(ctx, { stepId: next!.id });
}
