/** The closed set of things that may go wrong, with the status and title that every entry shows for them. */
export const ERROR_TABLE = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  unauthenticated: { status: 401, title: 'Please sign in' },
  forbidden: { status: 403, title: 'This is not allowed' },
  csrf_failed: { status: 403, title: 'The security token is missing or not valid' },
  suspended: { status: 403, title: 'Sending is paused for your account' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'This method is not allowed here' },
  conflict: { status: 409, title: 'This conflicts with a newer state' },
  too_large: { status: 413, title: 'This is too large' },
  unsupported_type: { status: 415, title: 'This type is not supported' },
  idempotency_mismatch: { status: 422, title: 'The same key came with another request' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The service is not available right now' },
} as const;

export type ErrorCode = keyof typeof ERROR_TABLE;

export interface FieldError {
  path: string;
  message: string;
}

export interface ErrorData {
  /** Seconds until a retry makes sense; becomes Retry-After. */
  retryAfterS?: number;
  fields?: FieldError[];
  /** Further members of the problem document, such as the newer state behind a conflict. */
  more?: Record<string, unknown>;
}

/** An expected failure. `detail` is shown to people, so it never holds message text, names or tokens. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: string = ERROR_TABLE[code].title,
    readonly data: ErrorData = {},
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'AppError';
  }

  get status(): number {
    return ERROR_TABLE[this.code].status;
  }
}

/** The one answer for what does not exist and for what may not be seen. */
export const notFound = () => new AppError('not_found', 'There is nothing here that you can see.');

/** The one answer for every refused pair towards someone visible: policy, block and deactivation use the same words. */
export const refusedPair = () => new AppError('forbidden', 'You cannot write to this person at the moment.');

const CONNECTION_CODES = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** SQLSTATE classes after which a retry later makes sense: connection, shutdown, resources, disk full, lock time-out. */
const PASSING_STATES = /^(08|53|57P0|58030|55P03|57014)/;

/** The driver's error behind an ORM wrapper: its message would print parameters, so only the cause is looked at. */
export function databaseError(error: unknown): { code: string; constraint?: string } | null {
  for (let e = error; e instanceof Error; e = e.cause) {
    const { code, constraint_name: constraint } = e as { code?: unknown; constraint_name?: string };
    if (typeof code === 'string') return { code, constraint };
  }
  return null;
}

/** The connection or its server went away: what was under way may have been committed or not. */
export function isConnectionError(error: unknown): boolean {
  const database = databaseError(error);
  return database !== null && (CONNECTION_CODES.has(database.code) || /^(08|57P0)/.test(database.code));
}

/** Translate anything thrown into the closed set. Unknown stays unknown: `internal`, with the cause kept for the log. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const database = databaseError(error);
  if (database && (CONNECTION_CODES.has(database.code) || PASSING_STATES.test(database.code))) {
    return new AppError(
      'unavailable',
      'The service is not available right now. Please try again in a moment.',
      { retryAfterS: 2 },
      { cause: error },
    );
  }
  return new AppError('internal', ERROR_TABLE.internal.title, {}, { cause: error });
}

/** Unique constraints that claim a key: whoever loses the race runs again and finds what the winner wrote. */
const CLAIMS = new Set(['messages_client_key']);

/** Deadlocks, serialization failures and lost claims: running the command again decides anew. */
export function isRetryable(error: unknown): boolean {
  const database = databaseError(error);
  if (!database) return false;
  return (
    ['40P01', '40001'].includes(database.code) ||
    (database.code === '23505' && CLAIMS.has(database.constraint ?? ''))
  );
}
