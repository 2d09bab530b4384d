import { readWire } from '@/lib/shared/wire';

/** Codes of the contract, and two of our own: no answer came, or none in time. */
export type ApiErrorCode =
  | 'invalid_request'
  | 'unauthenticated'
  | 'forbidden'
  | 'csrf_failed'
  | 'suspended'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'idempotency_mismatch'
  | 'rate_limited'
  | 'internal'
  | 'unavailable'
  | 'unreached'
  | 'timed_out'
  | (string & {});

interface Details {
  status?: number;
  fields?: Record<string, string>;
  retryAfterS?: number;
  more?: Record<string, unknown>;
  cause?: unknown;
}

/** Why a call did not succeed. `detail` is in words for the person; `fields` are by input name. */
export class ApiError extends Error {
  /** 0 when no answer came at all. */
  readonly status: number;
  readonly fields: Record<string, string>;
  readonly retryAfterS?: number;
  /** Further members of the problem document, such as the newer state behind a conflict. */
  readonly more: Record<string, unknown>;

  constructor(
    readonly code: ApiErrorCode,
    readonly detail: string,
    { status = 0, fields = {}, retryAfterS, more = {}, cause }: Details = {},
  ) {
    super(code, { cause });
    this.name = 'ApiError';
    this.status = status;
    this.fields = fields;
    this.retryAfterS = retryAfterS;
    this.more = more;
  }
}

/** Anything thrown by a call, as an ApiError. */
export function asApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal', '', { cause: error });
}

interface Problem {
  code?: string;
  detail?: string;
  errors?: { path: string; message: string }[];
}

/** The error that a refused or failed answer carries. A body that is no problem document (a proxy's page) gets by its status. */
export async function errorOf(response: Response): Promise<ApiError> {
  const problem: Problem = await response.json().catch(() => ({}));
  const retryAfter = Number.parseFloat(response.headers.get('retry-after') ?? '');
  return new ApiError(problem.code ?? codeOf(response.status), problem.detail ?? '', {
    status: response.status,
    fields: Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path, message])),
    retryAfterS: Number.isFinite(retryAfter) ? retryAfter : undefined,
    more: readWire(problem) as Record<string, unknown>,
  });
}

function codeOf(status: number): ApiErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  return status === 502 || status === 503 || status === 504 ? 'unavailable' : 'internal';
}
