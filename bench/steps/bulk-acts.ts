import { signIn } from '@/bench/harness/callers';
import { measureBulkActs } from '@/bench/measure/bulk-acts';
import type { Bench } from '@/bench/steps';

/** Conversations that one act changes; source: features.md, C21. */
const IN_BULK = 1_000;

/** One act on many conversations, by the clinician who has the most. */
export async function measureActsOnMany({ app, add, large }: Bench): Promise<void> {
  const { busyClinician, conversations } = await large();
  const [caller] = await signIn([busyClinician], app.origin);
  const own = conversations.filter(({ clinician }) => clinician.id === busyClinician.id);
  const ids = own.slice(0, IN_BULK).map(({ id }) => id);
  add({
    title: 'One act on many conversations',
    figures: await measureBulkActs(app.origin, { caller: caller!, ids }),
  });
}
