import { problem } from '@/lib/http/problem';
import { requestIdOf, toResponse } from '@/lib/next/response';
import { notFound } from '@/lib/platform/errors';

/** The answer of every address under /api that the contract does not have. */
export async function answerUnknown(request: Request): Promise<Response> {
  return toResponse(problem(notFound(), requestIdOf(request)));
}
