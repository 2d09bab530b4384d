import { openApiDocument } from '@/lib/api/openapi';
import { SAFE_HEADERS } from '@/lib/http/call';

/** The contract as it is: its keys are JSON Schema's own and are not converted to the wire shape. */
export async function serveDocument(): Promise<Response> {
  return Response.json(openApiDocument(), { headers: SAFE_HEADERS });
}
