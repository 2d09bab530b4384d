import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Finding } from '@/tests/soak/report';

/** The test of scheduled messages with four workers in full: more messages, a kill every second (quality.md, Reliability). */
export function proveScheduled({ messages, kills }: { messages: string; kills: string }): Finding[] {
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'integration', 'tests/integration/scheduling/workers.test.ts'],
    { stdio: 'inherit', env: { ...process.env, SCHEDULED_MESSAGES: messages, SCHEDULED_KILLS: kills } },
  );
  return [
    {
      what: `${messages} scheduled messages, 4 workers, ${kills} kills, edits and cancels`,
      found: status === 0 ? 'each sent once or cancelled' : 'not each once, see above',
      isKept: status === 0,
    },
  ];
}
