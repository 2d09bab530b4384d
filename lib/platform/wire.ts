import { isoText } from '@/lib/platform/iso-text';
import { camelCase, snakeCase } from '@/lib/shared/wire';

export { camelCase, snakeCase, toWire } from '@/lib/shared/wire';

/** A request body with camelCase keys. A key that is not snake_case stays, so that a strict schema names it. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      /[A-Z]/.test(key) ? `${key}\u0000` : camelCase(key),
      fromWire(inner),
    ]),
  );
}

/**
 * The JSON text of an answer: what `JSON.stringify(toWire(value))` gives, in one pass and without the copy between, which for a page of
 * a thread costs as much as the text itself.
 */
export function wireJson(value: unknown): string {
  return textOf(value) ?? 'null';
}

function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null';
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : objectText(value);
    default:
      return undefined;
  }
}

function objectText(value: object): string {
  if (value instanceof Date) return `"${isoText(value)}"`;
  if (Array.isArray(value)) return listText(value);
  let text = '';
  for (const key in value) {
    const inner = textOf((value as Record<string, unknown>)[key]);
    if (inner !== undefined) text += (text === '' ? '' : ',') + keyText(key) + inner;
  }
  return `{${text}}`;
}

function listText(list: unknown[]): string {
  if (list.length === 0) return '[]';
  let text = '';
  for (const item of list) text += `${text === '' ? '' : ','}${textOf(item) ?? 'null'}`;
  return `[${text}]`;
}

/** Names with their quotes and colon. A page of a thread has a thousand keys, all of them among a few hundred names. */
const keyTexts = new Map<string, string>();
const KEYS_MAX = 2_000;

function keyText(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const made = `${JSON.stringify(snakeCase(key))}:`;
  if (keyTexts.size < KEYS_MAX) keyTexts.set(key, made);
  return made;
}
