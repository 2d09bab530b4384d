import { expect, test } from 'vitest';
import { rowRef } from '@/lib/platform/row-ref';

test('refs are version 7 UUIDs that carry their moment and ascend with it', () => {
  const refs = [1_000, 1_001, 1_790_000_000_000].map((at) => rowRef(at));
  expect(refs.toSorted()).toEqual(refs);
  for (const ref of refs)
    expect(ref).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(refs[2]!.replace('-', '').slice(0, 12), 16)).toBe(1_790_000_000_000);
});

test('refs of one moment differ, also when the store of random bytes is renewed', () => {
  expect(new Set(Array.from({ length: 2_000 }, () => rowRef(5))).size).toBe(2_000);
});
