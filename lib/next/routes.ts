import type { Method } from '@/lib/api/endpoint';
import { problem } from '@/lib/http/problem';
import { requestIdOf, toResponse } from '@/lib/next/response';
import { AppError } from '@/lib/platform/errors';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A route file's five exports: its handlers, and for every other method a 405 in the same form as all errors, with Allow. */
export function routes(handlers: Partial<Record<Method, Handler>>): Record<Method, Handler> {
  const allow = Object.keys(handlers).join(', ');
  const refuse: Handler = async (request) =>
    toResponse(problem(new AppError('method_not_allowed'), requestIdOf(request), { allow }));
  return Object.fromEntries(METHODS.map((method) => [method, handlers[method] ?? refuse])) as Record<
    Method,
    Handler
  >;
}
