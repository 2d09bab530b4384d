import { openApiDocument } from '@/lib/api/openapi';
import { ERROR_TABLE } from '@/lib/platform/errors';
import type { JsonSchema } from './schema-rows';

/** One call of the contract, as the page shows it. */
export interface ApiCall {
  /** Anchor on the page. */
  id: string;
  method: string;
  path: string;
  summary: string;
  isPublic: boolean;
  parameters: ApiParameter[];
  body: JsonSchema | null;
  status: string;
  /** Null: no content, or no JSON. */
  answer: JsonSchema | null;
}

export interface ApiParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}

export interface ApiGroup {
  tag: string;
  calls: ApiCall[];
}

interface Operation {
  summary: string;
  tags: string[];
  operationId: string;
  security?: unknown[];
  parameters?: ApiParameter[];
  requestBody?: { content: JsonContent };
  responses: Record<string, { content?: JsonContent }>;
}
type JsonContent = { 'application/json'?: { schema: JsonSchema } };

/** The running app's contract by tag: the very document that GET /api/openapi.json answers. */
export function apiGroups(): ApiGroup[] {
  const { paths } = openApiDocument() as unknown as { paths: Record<string, Record<string, Operation>> };
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags[0] ?? '',
      call: toCall(method, path, operation),
    })),
  );
  return [...Map.groupBy(calls, ({ tag }) => tag)].map(([tag, of]) => ({
    tag,
    calls: of.map(({ call }) => call),
  }));
}

function toCall(method: string, path: string, operation: Operation): ApiCall {
  const [status = '', success] = Object.entries(operation.responses).find(([code]) => /^2/.test(code)) ?? [];
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    isPublic: !operation.security,
    parameters: operation.parameters ?? [],
    body: operation.requestBody?.content['application/json']?.schema ?? null,
    status,
    answer: success?.content?.['application/json']?.schema ?? null,
  };
}

/** Every refusal that a call can answer with. */
export const apiErrors = Object.entries(ERROR_TABLE).map(([code, { status, title }]) => ({
  code,
  status,
  title,
}));
