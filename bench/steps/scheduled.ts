import { signIn } from '@/bench/harness/callers';
import { sends } from '@/bench/measure/calls';
import { measureScheduled } from '@/bench/measure/scheduled';
import { plain } from '@/bench/report';
import type { Bench } from '@/bench/steps';
import { correspondences } from '@/bench/steps/people';

/** Many messages due in the same second, while others send. */
export async function measureScheduledAtOnce(bench: Bench): Promise<void> {
  const { app, installation, options, add, say } = bench;
  const world = await bench.large();
  say(`${options.scheduled} scheduled messages in the same second…`);
  const callers = await signIn(world.clinicians.slice(0, 60), app.origin);
  const others = await signIn(world.clinicians.slice(-20), app.origin);
  const found = await measureScheduled(installation.superuser, {
    origin: app.origin,
    senders: correspondences(callers, world.conversations),
    count: options.scheduled,
    others: sends('send', app.origin, correspondences(others, world.conversations)),
  });
  add({
    title: 'Scheduled messages due in the same second',
    figures: [
      {
        figure: `all ${found.count.toLocaleString('en')} sent, while others send`,
        measured: `${found.seconds.toFixed(1)} s, ${found.copies} messages`,
        bar: '< 10 s, each once',
        met: found.seconds < 10 && found.copies === found.count,
      },
      plain('other sends meanwhile', `x ${found.slowDown.toFixed(2)} slower`),
    ],
  });
}
