import { AppError } from '@/lib/platform/errors';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE']);
/** Seconds; somebody has to make room first. */
const RETRY_FULL_S = 30;
const RETRY_AWAY_S = 5;

/** What a storage could not do, in the closed set of errors: a full or broken disk is `unavailable`, and may be tried again. */
export function storageFailure(cause: unknown): AppError {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  const isFull = FULL.has(code ?? '');
  return new AppError(
    'unavailable',
    isFull
      ? 'There is no room for files right now. Please try again later.'
      : 'Files cannot be stored or read right now. Please try again in a moment.',
    { retryAfterS: isFull ? RETRY_FULL_S : RETRY_AWAY_S },
    { cause },
  );
}
