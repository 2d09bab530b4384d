import { camelCase } from '@/lib/shared/wire';

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
