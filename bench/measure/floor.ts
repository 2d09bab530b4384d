import type { ChildProcess } from 'node:child_process';
import { freePort } from '@/bench/harness/app';
import { startProgram } from '@/bench/harness/child';
import type { Installation } from '@/bench/harness/installation';
import type { Scenario } from '@/bench/harness/load';
import { pick } from '@/bench/harness/numbers';
import type { SeededConversation } from '@/bench/seed/conversations';

/** The bare server and the same kinds of call to it. */
export async function startFloor(
  installation: Installation,
  conversations: SeededConversation[],
): Promise<{ child: ChildProcess; scenarios: Scenario[] }> {
  const port = await freePort();
  const child = await startProgram('bench/floor.ts', {
    PORT: String(port),
    FLOOR_DATABASE_URL: installation.superuserUrl,
  });
  const origin = `http://127.0.0.1:${port}`;
  const get = (name: string, path: string): Scenario => ({
    name: `floor: ${name}`,
    origin,
    next: () => {
      const { id, clinician } = pick(conversations);
      return { method: 'GET', path: `/${path}?conversation=${id}&person=${clinician.id}` };
    },
  });
  const send: Scenario = {
    name: 'floor: send',
    origin,
    next: () => {
      const { id, clinician } = pick(conversations);
      const path = `/send?conversation=${id}&person=${clinician.id}`;
      const body = JSON.stringify({ recipient: 'somebody', content: 'Thank you, the new dose helps.' });
      return { method: 'POST', path, body, headers: { 'content-type': 'application/json' } };
    },
  };
  return { child, scenarios: [send, get('inbox', 'inbox'), get('thread', 'thread'), get('poll', 'poll')] };
}
