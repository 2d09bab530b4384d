import type { z } from 'zod';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import type { Outlet } from '@/lib/platform/outlet';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One call of the HTTP contract: plain data and a function, free of any framework. Path, query and body meet in one strict
 * schema with camelCase keys; the wire has snake_case.
 */
export interface Endpoint<Schema extends z.ZodType = z.ZodType, Output = unknown> {
  method: Method;
  /** Parameters in braces: /api/messages/{id}/read. */
  path: string;
  summary: string;
  /** Group on the documentation page. */
  tag: string;
  input: Schema;
  output?: z.ZodType;
  status: 200 | 201 | 202 | 204;
  /** `public` calls run without a session; everything else answers 401. */
  access: 'person' | 'public';
  /** Rate-limit key counted together with the session look-up; for calls of a command, its name. */
  limit?: string;
  /** Takes raw bytes (`bytes` in the input) of at most `max`, or besides JSON a form with a file (`file` in the input). */
  takes?: { kind: 'bytes' | 'form'; maxBytes: number };
  /** `run` answers a `ServedFile`, which goes out as it is, whole or by ranges. */
  serves?: 'file';
  /** Fetched again and again: carries an ETag, answers 304, and is no activity of the person. */
  polls?: boolean;
  /** Accepts Idempotency-Key. */
  creates?: boolean;
  /** Headers that follow from the answer, such as a cookie. */
  headers?(output: Output): Record<string, string>;
  run: (ctx: Ctx, input: z.output<Schema>, claim?: IdempotencyClaim) => Promise<Output>;
  /** Instead of `run` for server-sent events: opens them on an outlet and answers how to close them. */
  open?: (ctx: Ctx, input: { cursor?: string }, outlet: Outlet) => Promise<() => void>;
  /** Left to its route file: it has a handler of its own there, or its answer shall prove that Next answers. */
  servedByNext?: boolean;
}

/** Declare an endpoint; types of input and output follow from the schema and `run`. */
export function endpoint<Schema extends z.ZodType, Output>(
  definition: Endpoint<Schema, Output>,
): Endpoint<Schema, Output> {
  return definition;
}
