import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWire, wireJson } from '@/lib/platform/wire';

const key = fc.stringMatching(/^[a-z][A-Za-z0-9 "\\]{0,8}$/).filter((name) => name !== '__proto__');
const answer = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
})).value;

test('the text of an answer is that of its wire form, whatever it holds', () => {
  fc.assert(
    fc.property(answer, (value) => {
      expect(wireJson(value)).toBe(JSON.stringify(toWire(value)) ?? 'null');
    }),
    { numRuns: 1_000 },
  );
});

test('keys are in snake_case, times in UTC with milliseconds, and what is undefined is left out', () => {
  const value = {
    messageId: 7,
    sentAt: new Date(0),
    nothing: undefined,
    list: [undefined, { isRead: true }],
  };
  expect(wireJson(value)).toBe(
    '{"message_id":7,"sent_at":"1970-01-01T00:00:00.000Z","list":[null,{"is_read":true}]}',
  );
});
