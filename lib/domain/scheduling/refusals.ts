import type { ScheduledReason } from '@/lib/domain/scheduling/scheduled-schema';
import { AppError } from '@/lib/platform/errors';

export class Erased extends AppError {
  constructor() {
    super('not_found', 'The words of this message were erased.');
  }
}

/** Of a message to many: nobody is left whom its sender may write to. */
export class NobodyLeft extends AppError {
  constructor() {
    super('forbidden', 'You can no longer write to anybody on its list.');
  }
}

const REFUSALS = ['forbidden', 'not_found', 'suspended', 'invalid_request'] as const;

/** Why a send was refused, as it is kept with the message; anything else is thrown on. */
export function refusalOf(error: unknown): ScheduledReason {
  if (error instanceof Erased) return 'erased';
  if (error instanceof NobodyLeft) return 'nobody';
  const reason = error instanceof AppError && REFUSALS.find((code) => code === error.code);
  if (reason) return reason;
  throw error;
}
