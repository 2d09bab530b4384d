import type { z } from 'zod';
import { settlePeriods, unbrokenPeriod } from '@/lib/domain/care/participation-periods';
import { assignmentOf } from '@/lib/domain/care/queries';
import { type AssignmentView, newAssignment } from '@/lib/domain/care/schema';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

interface PersonRow {
  id: number;
  username: string;
  role: Role;
  status: string;
}

interface Planned {
  patient: PersonRow;
  clinician: PersonRow;
  kind: 'primary' | 'cover';
  startsAt: Date;
  endsAt: Date | null;
}

/**
 * Make a clinical person responsible for a patient, from a time on or until one. Opens the patient's threads to them in the
 * same transaction. Throws forbidden, not_found, invalid_request, conflict (deactivated, duplicate, gap, block between the two).
 */
export const assign = command({
  name: 'assignment.create',
  input: newAssignment,
  audit: (_ctx, _input, output: { assignment: AssignmentView; patientId: number; clinicianId: number }) => ({
    subjectId: output.patientId,
    objectType: 'assignment',
    objectId: output.assignment.assignmentId,
    details: {
      clinicianId: output.clinicianId,
      kind: output.assignment.kind,
      startsAt: output.assignment.startsAt,
      endsAt: output.assignment.endsAt,
    },
  }),
  repeat: {
    keep: ({ assignment, patientId, clinicianId }) => ({
      id: assignment.assignmentId,
      patientId,
      clinicianId,
    }),
    answer: async (ctx, ids) => ({
      assignment: await assignmentOf(ctx, Number(ids.id)),
      patientId: Number(ids.patientId),
      clinicianId: Number(ids.clinicianId),
    }),
  },
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const planned = await plan(ctx, input);
    await refuseClash(ctx, planned);
    const id = await insertAssignment(ctx, planned);
    const pair = { patientId: planned.patient.id, clinicianId: planned.clinician.id };
    await settlePeriods(ctx, pair);
    return { assignment: await assignmentOf(ctx, id), ...pair };
  },
});

/** Both people, locked, and the period; whoever sends at this moment holds the same rows. */
async function plan(ctx: Ctx, input: z.output<typeof newAssignment>): Promise<Planned> {
  const people = await ctx.tx.sql<PersonRow[]>`
    select id, username, role, status from users where username in (${input.patient}, ${input.clinician}) order by id for update`;
  const patient = people.find((person) => person.username === input.patient);
  const clinician = people.find((person) => person.username === input.clinician);
  if (!patient || !clinician) throw notFound();
  if (patient.role !== 'patient') throw invalid('patient', 'This person is not a patient.');
  if (!isClinical(clinician.role))
    throw invalid('clinician', 'This person is neither a therapist nor a clinician.');
  if (patient.status !== 'active' || clinician.status !== 'active') {
    throw new AppError('conflict', 'One of the two accounts is deactivated.');
  }
  const startsAt = input.startsAt && input.startsAt > ctx.now ? input.startsAt : ctx.now;
  const endsAt = input.endsAt ?? null;
  if (endsAt !== null && endsAt <= startsAt)
    throw invalid('ends_at', 'The end must be later than the beginning.');
  return { patient, clinician, kind: input.kind, startsAt, endsAt };
}

const invalid = (path: string, message: string) =>
  new AppError('invalid_request', message, { fields: [{ path, message }] });

/** One participation row holds one period: assignments of one pair must be of different kinds and leave no gap between them. */
async function refuseClash(ctx: Ctx, planned: Planned): Promise<void> {
  const { patient, clinician } = planned;
  const held = await ctx.tx.sql<{ kind: string; from: Date; until: Date | null }[]>`
    select kind, starts_at as "from", ends_at as "until" from care_assignments
    where patient_id = ${patient.id} and clinician_id = ${clinician.id} and (ends_at is null or ends_at > ${ctx.now})`;
  if (held.some(({ kind }) => kind === planned.kind)) {
    throw new AppError('conflict', 'These two already have an assignment of this kind. End it first.');
  }
  const all = [...held, { from: planned.startsAt, until: planned.endsAt }].sort(
    (a, b) => Number(a.from) - Number(b.from),
  );
  const unbroken = unbrokenPeriod(all);
  if (all.some(({ from }) => unbroken?.until && from > unbroken.until)) {
    throw new AppError('conflict', 'Assignments of these two must follow each other without a gap.');
  }
  const [block] = await ctx.tx.sql`select 1 from blocked_users
    where (blocker_id = ${patient.id} and blocked_id = ${clinician.id}) or (blocker_id = ${clinician.id} and blocked_id = ${patient.id})`;
  if (block)
    throw new AppError(
      'conflict',
      'One of these two has blocked the other. The block must be removed first.',
    );
}

async function insertAssignment(ctx: Ctx, planned: Planned): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into care_assignments (patient_id, clinician_id, kind, starts_at, ends_at, created_by, created_at)
    values (${planned.patient.id}, ${planned.clinician.id}, ${planned.kind}, ${planned.startsAt}, ${planned.endsAt},
      ${ctx.actor.id || null}, ${ctx.now})
    returning id`;
  return row!.id;
}
