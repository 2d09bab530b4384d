import type { ReservedSql, Sql } from 'postgres';
import { reserved } from '@/db/reserved';

/** What the driver hands to `onexecute`: the connection itself, which says when it is gone. */
interface DriverConnection {
  onclose: ((error: Error) => void) | null;
}

/** The part of a tagged template that statements use; the driver's own type has far more. */
type Template = (first: TemplateStringsArray | string, ...rest: unknown[]) => unknown;

/**
 * Run `work` in one transaction on a connection of its own. `begin` travels with the first statement instead of waiting for an
 * answer first. After the connection broke every further statement is refused: the driver would write it, a rollback included,
 * to a socket that is gone, which ends the process, or to the next server without a transaction around it. With `arePlansKept`
 * statements over arrays keep their plan: left to itself, the server plans those of a few elements anew each time.
 */
export async function transaction<T, Types extends Record<string, unknown>>(
  pool: Sql<Types>,
  work: (sql: ReservedSql<Types>) => Promise<T>,
  { arePlansKept = false } = {},
): Promise<T> {
  const own = await reserved(pool);
  const state: { lost: Error | null; connection: DriverConnection | null } = { lost: null, connection: null };
  const onexecute = (connection: DriverConnection) => {
    state.connection = connection;
    connection.onclose = (error) => {
      state.lost = error;
    };
    // True: more may be written before the answer.
    return true;
  };
  const opening = arePlansKept ? 'begin; set local plan_cache_mode = force_generic_plan' : 'begin';
  const begun = own.unsafe(opening, [], { onexecute } as never).execute();
  // A begin that failed fails every statement after it, and is not to count as unhandled meanwhile.
  begun.catch(() => {});
  try {
    const result = await work(guarded(own, state));
    await begun;
    if (state.lost) throw state.lost;
    const ended = await own`commit`;
    // The server answers so when a statement failed and somebody caught it: nothing was kept.
    if (ended.command === 'ROLLBACK') throw new Error('The transaction was rolled back.');
    // An answer that says nothing is the driver's, not the server's: whether anything was kept is not known.
    if (ended.command !== 'COMMIT')
      throw Object.assign(new Error('The end of the transaction is not known.'), {
        code: 'CONNECTION_CLOSED',
      });
    return result;
  } catch (error) {
    if (!state.lost) await own`rollback`.catch(() => {});
    throw error;
  } finally {
    if (state.connection) state.connection.onclose = null;
    // A lost connection is back in the pool's hands already.
    if (!state.lost) own.release();
  }
}

function guarded<Types extends Record<string, unknown>>(
  own: ReservedSql<Types>,
  state: { lost: Error | null },
): ReservedSql<Types> {
  const checked =
    (call: Template): Template =>
    (first, ...rest) => {
      if (state.lost) throw state.lost;
      return call(first, ...rest);
    };
  const template = checked(own as unknown as Template);
  const unsafe = checked(own.unsafe as unknown as Template);
  return Object.assign(template, own, { unsafe }) as unknown as ReservedSql<Types>;
}
