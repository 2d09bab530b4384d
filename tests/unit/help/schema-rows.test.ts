import { expect, test } from 'vitest';
import { apiErrors, apiGroups } from '@/components/help/api/api-document';
import { limitWords, schemaRows, typeWords } from '@/components/help/api/schema-rows';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('help');

test.each([
  [{ type: 'string', format: 'uuid' }, 'string (uuid)'],
  [{ type: ['string', 'null'] }, 'string or null'],
  [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, 'number or null'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, 'list of “a”, “b”'],
  [{ type: 'object', additionalProperties: { type: 'number' } }, 'object with values of number'],
  [{}, 'anything'],
])('%j reads as %s', (schema, words) => {
  expect(typeWords(schema, t)).toBe(words);
});

test('limits are said for people, and those of the computer are not', () => {
  expect(limitWords({ type: 'integer', minimum: 1, maximum: 100, default: 20 }, t)).toBe(
    '1 to 100, standard “20”'.replaceAll(/[“”]/g, ''),
  );
  expect(limitWords({ type: 'integer', exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER }, t)).toBe(
    'at least 1',
  );
});

test('nested fields follow their parent, also behind lists and nullables', () => {
  const item = { type: 'object', properties: { id: { type: 'number' } }, required: ['id'] };
  const schema = {
    type: 'object',
    properties: { items: { type: 'array', items: item }, one: { anyOf: [item, { type: 'null' }] } },
    required: ['items'],
  };
  const rows = schemaRows(schema, t).map(({ path, isRequired }) => [path, isRequired]);
  expect(rows).toEqual([
    ['items', true],
    ['items.id', true],
    ['one', false],
    ['one.id', true],
  ]);
});

test('the page has every call of the contract once, and an anchor for every error code', () => {
  const calls = apiGroups().flatMap((group) => group.calls);
  expect(calls.length).toBeGreaterThan(20);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  const anchors = [...calls.map(({ id }) => id), ...apiErrors.map(({ code }) => code)];
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(apiErrors.map(({ code }) => code)).toContain('csrf_failed');
});
