import type { HelpTexts } from '../help-texts';

/** The part of JSON Schema that our contract uses. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** One field, `depth` levels down. `type` and `limits` are words for people. */
export interface SchemaRow {
  path: string;
  name: string;
  depth: number;
  isRequired: boolean;
  type: string;
  limits: string;
}

const DEPTH_MAX = 4;

/** The fields of a schema from the top, nested ones below their parent. A schema without fields gives none. */
export function schemaRows(schema: JsonSchema, t: HelpTexts, depth = 0, parent = ''): SchemaRow[] {
  const inner = innerObject(schema);
  if (!inner?.properties || depth > DEPTH_MAX) return [];
  return Object.entries(inner.properties).flatMap(([name, field]) => {
    const path = `${parent}${name}`;
    const row = {
      path,
      name,
      depth,
      isRequired: inner.required?.includes(name) ?? false,
      type: typeWords(field, t),
      limits: limitWords(field, t),
    };
    return [row, ...schemaRows(field, t, depth + 1, `${path}.`)];
  });
}

/** The object behind a list, a nullable or a choice of one: where the named fields are. */
function innerObject(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema;
  if (schema.items) return innerObject(schema.items);
  const choices = (schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []).filter((one) => one.type !== 'null');
  return choices.length === 1 && choices[0] ? innerObject(choices[0]) : null;
}

/** "string (uuid)", "list of object", "number or null", "“primary”, “cover”". */
export function typeWords(schema: JsonSchema, t: HelpTexts): string {
  if (schema.const !== undefined) return quoted(schema.const);
  if (schema.enum) return schema.enum.map(quoted).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return withNull(choices, (rest) => [...new Set(rest.map((one) => typeWords(one, t)))], t);
  if (Array.isArray(schema.type))
    return withNull(
      schema.type.map((type) => ({ ...schema, type })),
      (rest) => rest.map((one) => typeWords(one, t)),
      t,
    );
  if (schema.type === 'array') return t('docs.listOf', { type: typeWords(schema.items ?? {}, t) });
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return t('docs.mapOf', { type: typeWords(schema.additionalProperties, t) });
  if (!schema.type) return t('docs.anything');
  return schema.format ? `${schema.type} (${schema.format})` : schema.type;
}

function withNull(choices: JsonSchema[], words: (rest: JsonSchema[]) => string[], t: HelpTexts): string {
  const rest = choices.filter((one) => one.type !== 'null');
  const type = words(rest).join(' | ');
  return rest.length < choices.length ? t('docs.orNull', { type }) : type;
}

/** "1 to 100, standard 20"; empty when everything of the type will do. */
export function limitWords(schema: JsonSchema, t: HelpTexts): string {
  const choice = (schema.anyOf ?? []).find((one) => one.type !== 'null') ?? {};
  const all = { ...choice, ...schema };
  const minimum = all.minimum ?? (all.exclusiveMinimum === undefined ? undefined : all.exclusiveMinimum + 1);
  const characters = rangeWords(all.minLength, all.maxLength, t);
  const items = rangeWords(all.minItems, all.maxItems, t);
  return [
    rangeWords(minimum, all.maximum, t),
    characters && t('docs.characters', { limits: characters }),
    items && t('docs.items', { limits: items }),
    isShown(all.default) && t('docs.standard', { value: quoted(all.default) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A limit that is only the largest number of a computer says nothing. */
function rangeWords(min: number | undefined, max: number | undefined, t: HelpTexts): string {
  const most = max !== undefined && max < Number.MAX_SAFE_INTEGER ? max : undefined;
  if (min !== undefined && most !== undefined) return t('docs.between', { min, max: most });
  if (most !== undefined) return t('docs.atMost', { max: most });
  return min === undefined || min < 0 ? '' : t('docs.atLeast', { min });
}

const isShown = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object';
const quoted = (value: unknown) => (typeof value === 'string' ? `“${value}”` : String(value));
