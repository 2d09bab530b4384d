import { postmasterOf } from '@/bench/harness/installation';
import { sendOnce } from '@/tests/soak/client';
import { compare, type Subject } from '@/tests/soak/installation';
import type { Finding } from '@/tests/soak/report';
import { sendAll, statusText } from '@/tests/soak/sending';

interface KillOptions {
  sends: number;
  kills: number;
}

/** The app killed again and again while people send: nothing lost, nothing doubled, ready again within ten seconds. */
export async function proveAppKills(subject: Subject, options: KillOptions): Promise<Finding[]> {
  return duringSends(subject, options, {
    name: 'app',
    readyWithinS: 10,
    killAndReturn: async () => {
      await subject.app().kill();
      return (await subject.restart()).readyInMs / 1000;
    },
  });
}

/** PostgreSQL killed likewise; the app brings it back by itself and answers 503 meanwhile, never 500. */
export async function proveDatabaseKills(subject: Subject, options: KillOptions): Promise<Finding[]> {
  return duringSends(subject, options, {
    name: 'PostgreSQL',
    readyWithinS: 30,
    killAndReturn: async () => {
      const startedAt = performance.now();
      process.kill(postmasterOf(subject.dataDir), 'SIGKILL');
      await untilSent(subject);
      return (performance.now() - startedAt) / 1000;
    },
  });
}

async function duringSends(
  subject: Subject,
  { sends, kills }: KillOptions,
  victim: { name: string; readyWithinS: number; killAndReturn: () => Promise<number> },
): Promise<Finding[]> {
  const seconds: number[] = [];
  let running: Promise<void> | undefined;
  let begun = 0;
  const onProgress = (acknowledged: number) => {
    const isDue = begun < kills && acknowledged >= ((begun + 0.5) * sends) / kills;
    if (!isDue || running) return;
    begun += 1;
    running = victim.killAndReturn().then((took) => {
      seconds.push(took);
      running = undefined;
    });
  };
  const sent = await sendAll(subject.origin, subject.senders, { count: sends, onProgress });
  await running;
  const { lost, doubled, otherId } = await compare(subject, sent.acknowledged);
  const worst = Math.max(...seconds);
  const failures = sent.statuses.get(500) ?? 0;
  return [
    {
      what: `${victim.name} killed ${begun} times during ${sends} sends`,
      found: `${lost} lost, ${doubled} doubled, ${otherId} under another id than acknowledged`,
      isKept: begun === kills && lost + doubled + otherId === 0,
    },
    {
      what: `${victim.name}: ready again`,
      found: `within ${worst.toFixed(1)} s (mean ${(seconds.reduce((a, b) => a + b, 0) / seconds.length).toFixed(1)} s), bar ${victim.readyWithinS} s`,
      isKept: worst <= victim.readyWithinS,
    },
    {
      what: `${victim.name}: answers`,
      found: [statusText(sent.statuses), ...new Set(sent.broken)].join('; '),
      isKept: failures === 0 && sent.broken.length === 0,
    },
  ];
}

async function untilSent(subject: Subject): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const answer = await sendOnce(subject.origin, subject.senders[0]!, { key: crypto.randomUUID() });
    if (answer?.status === 201) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Sends did not come back within two minutes.');
}
