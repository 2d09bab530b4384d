import { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { ERROR_TABLE } from '@/lib/platform/errors';
import { camelCase, snakeCase } from '@/lib/platform/wire';

type Json = Record<string, unknown>;

/** OpenAPI 3.1 out of the very schemas that validate requests. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const one of ENDPOINTS) {
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: operation(one) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Healing Space Messaging',
      version: '1',
      description:
        'JSON in snake_case, times in UTC, integer ids. Sessions ride on the sign-in cookie; unsafe calls need X-CSRF-Token from GET /api/csrf.',
    },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' } },
      schemas: { Problem: PROBLEM },
    },
    paths,
  };
}

function operation(one: Endpoint): Json {
  const schema = wireSchema(one.input, 'input');
  const names = [...one.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const rest = Object.entries(properties).filter(([name]) => !names.includes(name));
  const hasBody = one.method !== 'GET' && one.method !== 'DELETE' && rest.length > 0;
  return {
    summary: one.summary,
    tags: [one.tag],
    operationId: operationId(one),
    ...(one.access === 'person' ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...names.map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: properties[name] ?? { type: 'string' },
      })),
      ...(hasBody
        ? []
        : rest.map(([name, inner]) => ({ name, in: 'query', required: required.has(name), schema: inner }))),
      ...(one.creates
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', format: 'uuid' },
            },
          ]
        : []),
    ],
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: bodyContent(one, rest, required),
          },
        }
      : {}),
    responses: {
      [one.status]: {
        description: 'Success',
        ...(one.serves ? { content: { 'application/octet-stream': { schema: BINARY } } } : {}),
        ...(one.output && one.status !== 204
          ? { content: { 'application/json': { schema: wireSchema(one.output, 'output') } } }
          : {}),
      },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const BINARY: Json = { type: 'string', format: 'binary' };

/** Raw bytes stand for themselves; a form has its one file beside what JSON would say. */
function bodyContent({ takes }: Endpoint, rest: [string, Json][], required: Set<string>): Json {
  if (takes?.kind === 'bytes') return { 'application/octet-stream': { schema: BINARY } };
  const fields = rest.filter(([name]) => name !== 'file');
  return {
    'application/json': { schema: bodySchema(fields, required) },
    ...(takes
      ? {
          'multipart/form-data': {
            schema: { type: 'object', properties: { file: BINARY }, required: ['file'] },
          },
        }
      : {}),
  };
}

const bodySchema = (rest: [string, Json][], required: Set<string>): Json => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(rest),
  required: rest.map(([name]) => name).filter((name) => required.has(name)),
});

const operationId = (one: Endpoint) =>
  camelCase(
    `${one.method.toLowerCase()}_${one.path.replace('/api/', '').replace(/\W+/g, '_').replace(/_$/, '')}`,
  );

/** JSON Schema with the wire's property names. Dates are strings there. */
function wireSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  return rename(json) as Json;
}

function rename(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rename);
  if (node === null || typeof node !== 'object') return node;
  const { $schema: _dialect, ...rest } = node as Json;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, renameAt(key, value)]));
}

function renameAt(key: string, value: unknown): unknown {
  if (key === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Json).map(([name, inner]) => [snakeCase(name), rename(inner)]),
    );
  }
  if (key === 'required') return (value as string[]).map(snakeCase);
  return rename(value);
}

const PROBLEM: Json = {
  type: 'object',
  description: 'RFC 9457, with a stable code.',
  required: ['type', 'title', 'status', 'detail', 'code', 'error', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(ERROR_TABLE) },
    error: { type: 'string', description: 'The same as detail.' },
    request_id: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
