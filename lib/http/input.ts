import type { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import type { Call } from '@/lib/http/call';
import { AppError, type FieldError } from '@/lib/platform/errors';
import { camelCase, fromWire, snakeCase } from '@/lib/platform/wire';

/** Bytes of a JSON body. The longest message in four-byte characters with its HTML stays below. */
const BODY_MAX_BYTES = 512 * 1024;

/** Path, query and body as one validated input. Throws invalid_request, too_large, unsupported_type; never anything else. */
export async function parseInput<Schema extends z.ZodType>(
  definition: Endpoint<Schema>,
  call: Call,
): Promise<z.output<Schema>> {
  const hasBody = definition.method !== 'GET' && definition.method !== 'DELETE';
  const given = {
    ...(hasBody ? await readBody(call, definition.takes) : readQuery(call)),
    ...Object.fromEntries(
      Object.entries(call.params).map(([key, value]) => [camelCase(key), decodeParam(value)]),
    ),
  };
  return validate(definition.input, given);
}

/** Validate with a strict schema. Throws invalid_request that lists each path in wire form. */
export function validate<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new AppError('invalid_request', 'Some fields are not valid.', { fields: fieldErrors(result.error) });
}

function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map((part) => snakeCase(String(part))).join('.'),
    // An unknown key's message would repeat what was sent.
    message: issue.code === 'unrecognized_keys' ? 'Unknown field.' : issue.message,
  }));
}

async function readBody(call: Call, takes: Endpoint['takes']): Promise<Record<string, unknown>> {
  const type = call.headers.get('content-type') ?? '';
  if (takes?.kind === 'bytes') return { bytes: Buffer.from(await readRaw(call, takes.maxBytes)) };
  if (takes?.kind === 'form' && /^multipart\/form-data\b/i.test(type))
    return readForm(type, await readRaw(call, takes.maxBytes));
  if (Number(call.headers.get('content-length') ?? 0) > BODY_MAX_BYTES) throw new AppError('too_large');
  const text = textOf(await call.body(BODY_MAX_BYTES));
  if (text === '') return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type))
    throw new AppError('unsupported_type', 'Send JSON.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AppError('invalid_request', 'The body is not valid JSON.');
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new AppError('invalid_request', 'Send a JSON object.');
  return fromWire(body) as Record<string, unknown>;
}

async function readRaw(call: Call, maxBytes: number): Promise<Uint8Array> {
  if (Number(call.headers.get('content-length') ?? 0) > maxBytes) throw new AppError('too_large');
  return call.body(maxBytes);
}

/** Fields by their names; a file as its name and bytes. Each field once. */
async function readForm(type: string, bytes: Uint8Array): Promise<Record<string, unknown>> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  } catch {
    throw new AppError('invalid_request', 'The form is not valid.');
  }
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) {
    fields[camelCase(name)] =
      typeof value === 'string' ? value : { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return fields;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('invalid_request', 'The body is not valid UTF-8.');
  }
}

function readQuery({ search }: Call): Record<string, string> {
  const query: Record<string, string> = {};
  if (search === '') return query;
  for (const [key, value] of new URLSearchParams(search)) query[camelCase(key)] = value;
  return query;
}

function decodeParam(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new AppError('invalid_request', 'The address is not valid.');
  }
}
