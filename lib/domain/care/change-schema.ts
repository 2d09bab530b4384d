import { z } from 'zod';
import { idParam, type PersonSummary, usernameInput } from '@/lib/domain/identity/schema';
import { storableText } from '@/lib/shared/text';

/** `done`: an admin took care of it; `withdrawn`: the patient took it back. */
export const CHANGE_STATES = ['open', 'done', 'withdrawn'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** Code points. */
export const CHANGE_REASON_MAX = 1_000;

export const changeRequestInput = z.strictObject({
  clinician: usernameInput,
  reason: storableText(CHANGE_REASON_MAX)
    .nullish()
    .transform((text) => text?.trim() || null),
});

export const changeTarget = z.strictObject({ id: idParam });

/** What a patient asked for. */
export interface OwnChangeRequest {
  requestId: number;
  clinician: PersonSummary;
  state: ChangeState;
  askedAt: Date;
  settledAt: Date | null;
}

/** The same for the admins. */
export interface ChangeRequestView extends OwnChangeRequest {
  patient: PersonSummary;
  /** Null when none was given, or it can no longer be read. */
  reason: string | null;
}
