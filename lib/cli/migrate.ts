import { say } from '@/lib/cli/say';
import { withDatabase } from '@/lib/cli/with-database';

/** `healing migrate`: bring the schema up to date, for deployments that do it apart from the start. */
export async function run(): Promise<void> {
  await withDatabase(async () => say('The database schema is up to date.'));
}
