import { passes } from '@/tests/soak/in-vitest';
import type { Finding } from '@/tests/soak/report';

/** The test of scheduled messages with four workers in full: more messages, a kill every second (quality.md, Reliability). */
export function proveScheduled({ messages, kills }: { messages: string; kills: string }): Finding[] {
  const isKept = passes('tests/integration/scheduling/workers.test.ts', {
    SCHEDULED_MESSAGES: messages,
    SCHEDULED_KILLS: kills,
  });
  return [
    {
      what: `${messages} scheduled messages, 4 workers, ${kills} kills, edits and cancels`,
      found: isKept ? 'each sent once or cancelled' : 'not each once, see above',
      isKept,
    },
  ];
}
