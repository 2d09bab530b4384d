import { expect, it } from 'vitest';
import { copyKey } from '@/lib/domain/messages/announcements';

const ref = '4f9a3e1c-6d0b-4a55-9a2e-0d9f3b1c7e11';

it('one broadcast and person always make the same name-based UUID, others make others', () => {
  const key = copyKey(ref, 7);
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(copyKey(ref, 7)).toBe(key);
  const others = Array.from({ length: 1_000 }, (_, i) => copyKey(ref, i + 8));
  expect(new Set([key, ...others]).size).toBe(1_001);
  expect(copyKey(ref.replace('4f', '5f'), 7)).not.toBe(key);
});
