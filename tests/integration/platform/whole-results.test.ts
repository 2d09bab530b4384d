import { expect, test } from 'vitest';
import { openPool } from '@/db/client';
import { env } from '@/lib/platform/env';

test('a statement that failed after some of its rows leaves nothing to the next one on its connection', async () => {
  const sql = openPool(env().DATABASE_URL, 1);
  try {
    for (const rowsBefore of [1, 7]) {
      const failing = sql`select 1 / (${rowsBefore}::int - x) as value from generate_series(0, 20) x`;
      await expect(failing).rejects.toThrow('division by zero');
      const rows = await sql<{ x: number }[]>`select x from generate_series(1, 3) x`;
      expect([...rows]).toEqual([{ x: 1 }, { x: 2 }, { x: 3 }]);
      expect(rows.count).toBe(3);
      const [, again] = await sql<{ x: number }[]>`select x from generate_series(1, 2) x`;
      expect(again).toEqual({ x: 2 });
    }
    await expect(sql`select 1 / x as value from generate_series(-3, 3) x`).rejects.toThrow('division');
    expect(await sql`select 1 where false`).toHaveLength(0);
    const several = await sql.unsafe('select 1 as a; select 2 as b');
    expect(several.map((one: unknown) => [...(one as object[])])).toEqual([[{ a: 1 }], [{ b: 2 }]]);
  } finally {
    await sql.end();
  }
});
