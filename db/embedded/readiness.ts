import postgres from 'postgres';
import { StartFailure } from './failure';
import { durabilitySettings } from './settings';

/**
 * Whether the server answers a query now. Readiness is an answer, never a line in a log.
 * Throws StartFailure when it refuses our password: the secrets and the data folder do not belong together.
 */
export async function isAnswering(superuserUrl: string): Promise<boolean> {
  const sql = postgres(superuserUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new StartFailure(
        'The embedded database does not accept the stored password: its folder and secrets.json do not belong together; restore both from the same backup.',
        { cause: error },
      );
    }
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Refuse a server that could lose what it acknowledged, asked as the role that will run. */
export async function assertDurable(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const off = await sql<{ name: string }[]>`
      select name from pg_settings where name = any(${[...durabilitySettings]}) and setting <> 'on'`;
    if (off.length > 0) {
      const names = off.map((row) => row.name).join(', ');
      throw new StartFailure(`The embedded database would risk acknowledged messages: ${names} must be on.`);
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}
