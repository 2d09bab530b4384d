import pino, { type Logger } from 'pino';
import { env } from '@/lib/platform/env';
import { databaseError } from '@/lib/platform/errors';
import { singleton } from '@/lib/platform/process';

export type { Logger };

/**
 * JSON lines with ids, codes and durations. Errors are reduced to name, code and the stack's frames: messages of drivers and
 * validators may quote what a person wrote.
 */
export function log(): Logger {
  return singleton('log', () =>
    pino({
      level: env().HEALING_LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    }),
  );
}

/** What may be said about an error without quoting anybody. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name: error.name,
    ...databaseError(error),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause ? { cause: describeError(error.cause) } : {}),
  };
}
