import { z } from 'zod';
import { idParam, personSummary, usernameInput } from '@/lib/domain/identity/schema';
import { cursorParam, limitParam, momentInput } from '@/lib/shared/page';

export const ASSIGNMENT_KINDS = ['primary', 'cover'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** Where an assignment stands in time; `open` is anything that has not ended. */
export const ASSIGNMENT_STATES = ['open', 'active', 'future', 'ended'] as const;

export const newAssignment = z.strictObject({
  patient: usernameInput,
  clinician: usernameInput,
  kind: z.enum(ASSIGNMENT_KINDS),
  /** Absent or past: now. An assignment never begins before it is made. */
  startsAt: momentInput.optional(),
  /** Absent: open. */
  endsAt: momentInput.nullable().optional(),
});

export const assignmentTarget = z.strictObject({ id: idParam });

export const assignmentFilters = z.strictObject({
  patient: usernameInput.optional(),
  clinician: usernameInput.optional(),
  kind: z.enum(ASSIGNMENT_KINDS).optional(),
  state: z.enum(ASSIGNMENT_STATES).optional(),
  cursor: cursorParam,
  limit: limitParam(20),
});
export type AssignmentFilters = z.output<typeof assignmentFilters>;

/** A care assignment as admins, and the clinical person in it, see it. */
export const assignmentView = z.object({
  assignmentId: z.number(),
  patient: personSummary,
  clinician: personSummary,
  kind: z.enum(ASSIGNMENT_KINDS),
  startsAt: z.date(),
  endsAt: z.date().nullable(),
  state: z.enum(['active', 'future', 'ended']),
});
export type AssignmentView = z.infer<typeof assignmentView>;

export const assignmentPage = z.object({
  assignments: z.array(assignmentView),
  nextCursor: z.string().nullable(),
});

/** A patient in a clinical person's own table; the person id joins what other modules know, and never leaves the server. */
export interface AssignedPatient {
  personId: number;
  username: string;
  displayName: string;
  isActive: boolean;
  kind: AssignmentKind;
  since: Date;
  until: Date | null;
}

/** Somebody of a patient's care team. */
export const careTeamMember = personSummary.extend({
  kind: z.enum(ASSIGNMENT_KINDS),
  since: z.date(),
  until: z.date().nullable(),
});
export type CareTeamMember = z.infer<typeof careTeamMember>;

/** What stands beside a thread with a patient. */
export const patientContextView = z.object({
  username: z.string(),
  displayName: z.string(),
  timeZone: z.string(),
  /** The reader's own part in the care. */
  kind: z.enum(ASSIGNMENT_KINDS),
  since: z.date(),
  until: z.date().nullable(),
  /** Everyone responsible now, the reader included, primaries first. */
  team: z.array(careTeamMember),
  /** Covers planned or running. */
  covers: z.array(careTeamMember),
});
export type PatientContext = z.infer<typeof patientContextView>;
