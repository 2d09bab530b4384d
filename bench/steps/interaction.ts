import { signIn } from '@/bench/harness/callers';
import { type Interaction, measureInteraction } from '@/bench/measure/interaction';
import { type Figure, plain } from '@/bench/report';
import { seedPractice } from '@/bench/seed/practice';
import type { Bench } from '@/bench/steps';

const CONVERSATIONS = 10_000;
const THREAD = 2_000;
/** From here on a person notices (quality.md). */
const BAR_MS = 50;

/** How long a key blocks the browser of a clinician with the longest list and the longest thread open. */
export async function measureTyping({ app, installation, add, say }: Bench): Promise<void> {
  say(`Loading ${CONVERSATIONS} conversations of one clinician…`);
  const sql = installation.superuser;
  const { clinician, conversationId } = await seedPractice(sql, {
    conversations: CONVERSATIONS,
    thread: THREAD,
  });
  const [first] = await sql<{ id: number }[]>`
    select id::int from messages where conversation_id = ${conversationId} and position = 1`;
  const [caller] = await signIn([clinician], app.origin);
  const seen = await measureInteraction(app, caller!, { conversationId, firstMessageId: first!.id });
  add({
    title: 'Typing with everything open',
    text: `${CONVERSATIONS} conversations in the list and all ${THREAD} messages of a thread loaded in a real browser; ${seen.keys} keys.`,
    figures: figuresOf(seen),
  });
}

function figuresOf(seen: Interaction): Figure[] {
  const { slowestKeyMs, p95KeyMs, longTasksMs } = seen;
  return [
    plain('the list opens', `${seen.listOpenMs.toFixed(0)} ms from navigation to rows`),
    plain('the thread opens', `${seen.threadOpenMs.toFixed(0)} ms from navigation to messages`),
    plain('elements in the page with all of it loaded', `${seen.elements}`),
    plain('a key until it is painted', `p95 ${p95KeyMs} ms, slowest ${slowestKeyMs} ms`),
    {
      figure: 'tasks over 50 ms while typing',
      measured:
        longTasksMs.length === 0 ? 'none' : `${longTasksMs.length}, longest ${Math.max(...longTasksMs)} ms`,
      bar: `a key blocks <= ${BAR_MS} ms`,
      met: longTasksMs.length === 0,
    },
  ];
}
