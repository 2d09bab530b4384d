/** `displayName` to `display_name`; keys that hold other characters than letters and digits stay as they are. */
export const snakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

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
