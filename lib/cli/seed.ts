import { StartFailure } from '@/db/embedded/failure';
import { ensureDemo } from '@/lib/cli/demo';
import { say } from '@/lib/cli/say';
import { withDatabase } from '@/lib/cli/with-database';

/** `healing seed`: demo people and conversations into an empty base. */
export async function run(): Promise<void> {
  await withDatabase(async (prepared) => {
    if (!prepared.isDemo) throw new StartFailure('Demo data needs HEALING_DEMO=on.');
    await ensureDemo(prepared);
    say('The demo data is there.');
  });
}
