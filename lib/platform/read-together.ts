import { pool, type Sql } from '@/db/client';
import { askTogether } from '@/lib/platform/ask-together';
import type { Ctx } from '@/lib/platform/context';
import type { Fragment, Reader, Value } from '@/lib/platform/reader';
import { READS_AT_ONCE, readingSql } from '@/lib/platform/reading-pool';

/** People who share one statement. */
const MOST = 16;

/** Names of what each asker gives, beside who they are: whole numbers. */
type Keys<Name extends string> = Record<Name, number>;

export interface SharedRead<Name extends string, Shape> {
  /** Names the read in the log. */
  name: string;
  keys: readonly Name[];
  /** For one reader, or for each row of a relation of readers: it knows nobody but by `reader` and `keys`. */
  statement: (reader: Reader, keys: Record<Name, Value>, shape: Shape) => Fragment;
}

interface Ask<Name extends string, Shape> {
  ctx: Ctx;
  keys: Keys<Name>;
  shape: Shape;
}

/**
 * A read that comes thousands of times a second, each time for another person: those that come while others are read share the
 * next statement, since beginning and ending one costs as much as reading one inbox. Each gets the rows of their own run of it, in
 * its order. Inside a command, which must see what it wrote, a read is by itself.
 */
export function readTogether<Name extends string, Shape, Row>(
  definition: SharedRead<Name, Shape>,
): (ctx: Ctx, keys: Keys<Name>, shape: Shape) => Promise<Row[]> {
  const read = askTogether<Ask<Name, Shape>, Row[]>({
    name: definition.name,
    most: MOST,
    atOnce: READS_AT_ONCE,
    kindOf: ({ ctx, shape }) => JSON.stringify([ctx.actor.role, shape]),
    one: (ask) => readOne(definition, ask),
    several: (asked) => readSeveral(definition, asked),
  });
  return (ctx, keys, shape) =>
    ctx.tx === pool()
      ? read({ ctx, keys, shape })
      : rowsOf(ctx.tx.sql, definition.statement(ctx, keys, shape));
}

const rowsOf = async <Row>(sql: Sql, statement: Fragment) => [...(await sql`${statement}`)] as Row[];

function readOne<Name extends string, Shape, Row>(
  { statement }: SharedRead<Name, Shape>,
  { ctx, keys, shape }: Ask<Name, Shape>,
): Promise<Row[]> {
  const sql = readingSql();
  const { now, actor } = ctx;
  return rowsOf(sql, statement({ tx: { sql }, now, actor }, keys, shape));
}

async function readSeveral<Name extends string, Shape, Row>(
  definition: SharedRead<Name, Shape>,
  asked: Ask<Name, Shape>[],
): Promise<Row[][]> {
  const sql = readingSql();
  const { ctx, shape } = asked[0]!;
  const now = new Date(Math.max(...asked.map((one) => one.ctx.now.getTime())));
  const reader = { tx: { sql }, now, actor: { id: sql`i.me`, role: ctx.actor.role } };
  const keys = Object.fromEntries(definition.keys.map((name, k) => [name, sql`i.${sql(`k${k}`)}`]));
  const values = [asked.map((one) => one.ctx.actor.id)];
  for (const name of definition.keys) values.push(asked.map((one) => one.keys[name]));
  const columns = ['me', ...definition.keys.map((_, k) => `k${k}`)];
  const rows = await sql<{ n: number }[]>`
    select i.n::int as n, x.* from unnest(${values.map((all, k) => sql`${k === 0 ? sql`` : sql`,`} ${all}::bigint[]`)})
      with ordinality as i (${columns.map((name) => sql`${sql(name)},`)} n)
    cross join lateral (${definition.statement(reader, keys as Record<Name, Value>, shape)}) x`;
  const own: Row[][] = asked.map(() => []);
  for (const row of rows) own[row.n - 1]!.push(row as Row);
  return own;
}
