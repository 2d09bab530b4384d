import { problem } from '@/lib/next/problem';
import { notFound } from '@/lib/platform/errors';

/** The answer of every address under /api that the contract does not have. */
export async function answerUnknown(request: Request): Promise<Response> {
  return problem(notFound(), request.headers.get('x-request-id') ?? crypto.randomUUID());
}
