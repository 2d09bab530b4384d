import { expect, test } from 'vitest';
import { sharedById } from '@/lib/client/shared-by-id';

const message = (id: number, words = `words ${id}`) => ({
  id,
  words,
  reactions: [{ emoji: '👍', count: 1 }],
});
const idOf = ({ id }: { id: number }) => id;

test('what says the same stays the same object when something comes in above', () => {
  const before = [message(2), message(3)];
  const now = sharedById(before, [message(1), message(2), message(3)], idOf);
  expect(now.map(idOf)).toEqual([1, 2, 3]);
  expect(now[1]).toBe(before[0]);
  expect(now[2]).toBe(before[1]);
});

test('what changed is the new one, and what is gone is gone', () => {
  const before = [message(1), message(2)];
  const changed = message(2, 'other words');
  expect(sharedById(before, [changed], idOf)).toEqual([changed]);
  expect(sharedById(before, [changed], idOf)[0]).toBe(changed);
});

test('a list that says the same is the same list', () => {
  const before = [message(1), message(2)];
  expect(sharedById(before, [message(1), message(2)], idOf)).toBe(before);
});
