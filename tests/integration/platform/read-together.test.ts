import { expect, test } from 'vitest';
import { inTransaction } from '@/db/client';
import { makeContext } from '@/lib/platform/context';
import { readTogether, type SharedRead } from '@/lib/platform/read-together';
import { cast } from '../../support/cast';
import type { Person } from '../../support/factories';

interface Row {
  me: number;
  value: number;
  /** The same for all rows of one statement. */
  at: string;
}

const counting: SharedRead<'from', { count: number }> = {
  name: 'counting',
  keys: ['from'],
  statement: ({ tx: { sql }, actor }, { from }, { count }) => sql`
    select ${actor.id}::bigint as me, ${from}::bigint + x as value, clock_timestamp()::text as read_at, statement_timestamp()::text as at
    from generate_series(1, ${count}::int) x order by x desc`,
};

const as = (person: Person) => makeContext({ ...person, sessionId: null });

test('what several ask at one moment is one statement, and each gets their own rows in order', async () => {
  const { maria, james, aisha } = await cast();
  const read = readTogether<'from', { count: number }, Row>(counting);
  const asked = [maria, james, aisha, maria].map((person, i) =>
    read(as(person), { from: 100 * i }, { count: 3 }),
  );
  const rows = await Promise.all(asked);
  expect(rows.map((own) => own.map(({ me, value }) => [me, value]))).toEqual(
    [maria, james, aisha, maria].map(({ id }, i) => [3, 2, 1].map((x) => [id, 100 * i + x])),
  );
  expect(new Set(rows.flat().map(({ at }) => at)).size).toBe(1);
});

test('roles and shapes never share', async () => {
  const { maria, admin } = await cast();
  const read = readTogether<'from', { count: number }, Row>(counting);
  const rows = await Promise.all([
    read(as(maria), { from: 1 }, { count: 1 }),
    read(as(admin), { from: 1 }, { count: 1 }),
    read(as(maria), { from: 1 }, { count: 2 }),
  ]);
  expect(rows.map((own) => own.map(({ me, value }) => [me, value]))).toEqual([
    [[maria.id, 2]],
    [[admin.id, 2]],
    [
      [maria.id, 3],
      [maria.id, 2],
    ],
  ]);
  expect(new Set(rows.flat().map(({ at }) => at)).size).toBe(3);
});

test('many more than one statement takes are all answered', async () => {
  const { maria } = await cast();
  const read = readTogether<'from', { count: number }, Row>(counting);
  const asked = Array.from({ length: 100 }, (_, i) => read(as(maria), { from: i }, { count: 1 }));
  const rows = await Promise.all(asked);
  expect(rows.map(([row]) => row!.value)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
});

test('one whose question fails leaves the others their answers', async () => {
  const { maria, james } = await cast();
  const read = readTogether<'by', null, { value: number }>({
    name: 'dividing',
    keys: ['by'],
    statement: ({ tx: { sql } }, { by }) => sql`select 12 / ${by}::bigint as value`,
  });
  const outcomes = await Promise.allSettled([
    read(as(maria), { by: 3 }, null),
    read(as(james), { by: 0 }, null),
    read(as(maria), { by: 4 }, null),
  ]);
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value[0]!.value : 'failed'))).toEqual([
    4,
    'failed',
    3,
  ]);
});

test('without keys the asker alone tells the rows apart', async () => {
  const { maria, james } = await cast();
  const read = readTogether<never, null, Row>({
    name: 'asking',
    keys: [],
    statement: ({ tx: { sql }, actor }) =>
      sql`select ${actor.id}::bigint as me, statement_timestamp()::text as at`,
  });
  const rows = await Promise.all([read(as(maria), {}, null), read(as(james), {}, null)]);
  expect(rows.map(([row]) => row!.me)).toEqual([maria.id, james.id]);
  expect(rows[0]![0]!.at).toBe(rows[1]![0]!.at);
});

test('inside a transaction a read sees what was written there', async () => {
  const { maria } = await cast();
  const read = readTogether<never, null, { count: number }>({
    name: 'asking',
    keys: [],
    statement: ({ tx: { sql } }) =>
      sql`select count(*)::int as count from rate_limits where action = 'read-together-test'`,
  });
  const inside = await inTransaction(async (tx) => {
    await tx.sql`insert into rate_limits (action, subject, "window", count) values ('read-together-test', 'x', 1, 1)`;
    return read({ ...as(maria), tx }, {}, null);
  });
  expect(inside[0]!.count).toBe(1);
});
