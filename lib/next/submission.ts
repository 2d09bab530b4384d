import type { z } from 'zod';
import { actorAndCount } from '@/lib/domain/identity/session-rows';
import { validate } from '@/lib/http/input';
import { anonymousContext, sessionIdFrom } from '@/lib/http/request-context';
import { refuseOver } from '@/lib/platform/command';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { assertOrigin, assertToken } from '@/lib/platform/csrf';
import { AppError, asAppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { log } from '@/lib/platform/log';
import { camelCase } from '@/lib/platform/wire';
import type { ActionFailure } from '@/lib/shared/action-result';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type RequestHeaders = Pick<Headers, 'get'>;

/** What a browser submitted to a server action, whoever wrote it. */
export interface Submission {
  headers: RequestHeaders;
  token: unknown;
  /** Idempotency key; used by commands that create something. */
  key?: unknown;
  input: unknown;
}

/** A command, or a function around one that names the same input. */
export interface Act<Schema extends z.ZodType, Output> {
  readonly definition: { name: string; limit?: string; input: Schema; repeat?: unknown };
  (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim): Promise<Output>;
}

/**
 * Run a command for a server action: guard, session read anew, limit, strict input. Server actions are public posts, so nothing
 * here trusts the page that rendered the form. Throws AppError.
 */
export async function perform<Schema extends z.ZodType, Output>(
  command: Act<Schema, Output>,
  submission: Submission,
): Promise<Output> {
  const { name, limit = name } = command.definition;
  const ctx = await actingContext(submission.headers, submission.token, limit);
  const input = validate(command.definition.input, submission.input);
  return command(ctx, input, claimOf(command.definition, submission.key, input));
}

/** Origin and token, for actions that work signed out as well. Returns the session id that the token belongs to. */
export async function guardAction(headers: RequestHeaders, token: unknown): Promise<string | null> {
  assertOrigin(
    { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') },
    { mustBePresent: true },
  );
  const sessionId = await sessionIdFrom(headers);
  assertToken(sessionId, typeof token === 'string' ? token : null);
  return sessionId;
}

/** An unexpected failure is logged and says nothing; an expected one says what to do, with the inputs at fault by their names. */
export function failureOf(error: unknown, requestId: string): ActionFailure {
  const { code, detail, data } = asAppError(error);
  if (code === 'internal' || code === 'unavailable')
    log().error({ err: error, code, requestId }, 'action failed');
  const fields = Object.fromEntries(
    (data.fields ?? []).toReversed().map(({ path, message }) => [camelCase(path), message]),
  );
  return { ok: false, code, message: detail, fields, retryAfterS: data.retryAfterS };
}

async function actingContext(headers: RequestHeaders, token: unknown, limit: string): Promise<Ctx> {
  const sessionId = await guardAction(headers, token);
  const ctx = anonymousContext(headers, headers.get('x-request-id') ?? crypto.randomUUID());
  const found = sessionId ? await actorAndCount(sessionId, limit, ctx.now) : null;
  if (!found) throw new AppError('unauthenticated', 'You are signed out. Please sign in again.');
  const known = { ...ctx, actor: found.actor, countedLimit: limit };
  await refuseOver(limit, found.count, known);
  return known;
}

/** A send claims its key in the message itself, other creating commands by `repeat`; whatever needs none ignores it. */
function claimOf(definition: { name: string }, key: unknown, input: unknown): IdempotencyClaim | undefined {
  if (key === undefined || key === null) return undefined;
  if (typeof key !== 'string' || !UUID.test(key))
    throw new AppError('invalid_request', 'The form is damaged. Reload the page.');
  return { key: key.toLowerCase(), fingerprint: fingerprintOf(`action ${definition.name}`, input) };
}
