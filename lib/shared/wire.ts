/** `displayName` to `display_name`; keys that hold other characters than letters and digits stay as they are. */
export function snakeCase(key: string): string {
  const known = snakeKeys.get(key);
  if (known !== undefined) return known;
  const made = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (snakeKeys.size < KEYS_MAX) snakeKeys.set(key, made);
  return made;
}

/** A page of a thread has a thousand keys, all of them among a few hundred names. */
const snakeKeys = new Map<string, string>();
const KEYS_MAX = 2_000;

/** `display_name` to `displayName`. */
export const camelCase = (key: string) =>
  key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The JSON form of an answer: snake_case keys, ISO 8601 UTC times with milliseconds. One mechanical conversion for every call. */
export function toWire(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toWire);
  if (value === null || typeof value !== 'object') return value;
  const wire: Record<string, unknown> = {};
  for (const key in value) wire[snakeCase(key)] = toWire((value as Record<string, unknown>)[key]);
  return wire;
}

/** What a client reads: an answer of ours with camelCase keys. */
export function readWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readWire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelCase(key), readWire(inner)]));
}

/** A DTO as a client holds it: times are ISO 8601 texts, as JSON gives them. */
export type OverWire<Value> = Value extends Date
  ? string
  : Value extends (infer Item)[]
    ? OverWire<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: OverWire<Value[Key]> }
      : Value;

/** A DTO that a page hands to client components, alike to what they would have fetched. */
export function overWire<Value>(value: Value): OverWire<Value> {
  return (value === undefined ? value : JSON.parse(JSON.stringify(value))) as OverWire<Value>;
}
