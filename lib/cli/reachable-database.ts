import postgres from 'postgres';
import { StartFailure } from '@/db/embedded/failure';

const oldestVersion = 15;

/** Ask a given database for an answer. Throws StartFailure that names the variable and the host, never a password. */
export async function assertReachable(url: string, variable: string): Promise<void> {
  const place = placeOf(url, variable);
  const sql = postgres(url, { max: 1, connect_timeout: 8, onnotice: () => {} });
  try {
    const [row] = await sql<
      { version: number }[]
    >`select current_setting('server_version_num')::int / 10000 as version`;
    const version = row?.version ?? 0;
    if (version < oldestVersion) {
      throw new StartFailure(
        `The database at ${place} is PostgreSQL ${version}; ${oldestVersion} or newer is needed.`,
      );
    }
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const reason = (error as { code?: string }).code ?? 'no answer';
    throw new StartFailure(`The database at ${place} cannot be reached (${reason}); check ${variable}.`, {
      cause: error,
    });
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function placeOf(url: string, variable: string): string {
  try {
    return new URL(url).host;
  } catch {
    throw new StartFailure(
      `${variable} is not a database address such as postgres://user:password@host:5432/name.`,
    );
  }
}
