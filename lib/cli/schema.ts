import { StartFailure } from '@/db/embedded/failure';
import { migrate, migrateJobQueue } from '@/db/migrate';

/** Migrate our schema, then the job queue's. Throws StartFailure with the database's reason. */
export async function bringUpToDate(urls: { ownerUrl: string; appUrl: string }): Promise<void> {
  try {
    await migrate(urls);
    await migrateJobQueue(urls);
  } catch (error) {
    throw new StartFailure(`The database schema could not be brought up to date: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

/** drizzle wraps the driver's error and quotes the whole statement; the innermost message says what went wrong. */
function reasonOf(error: unknown): string {
  let innermost = error as Error;
  while (innermost.cause instanceof Error) innermost = innermost.cause;
  return innermost.message.split('\n')[0]?.replace(/\.$/, '') ?? 'no reason given';
}
