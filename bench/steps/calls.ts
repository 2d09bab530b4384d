import { signIn } from '@/bench/harness/callers';
import { end } from '@/bench/harness/child';
import type { Scenario } from '@/bench/harness/load';
import { processorTime } from '@/bench/harness/processor-time';
import { startFloor } from '@/bench/measure/floor';
import { flatness, measureStep, type StepLoads, stepFigures } from '@/bench/measure/step';
import { plain } from '@/bench/report';
import type { SeededConversation } from '@/bench/seed/conversations';
import type { SeededPerson } from '@/bench/seed/people';
import { seedSmall } from '@/bench/seed/world';
import type { Bench } from '@/bench/steps';
import { correspondences, MANY } from '@/bench/steps/people';

/** Every kind of call on the small base. */
export async function measureSmall(bench: Bench): Promise<void> {
  const { installation, options, add, say } = bench;
  say(`Loading ${options.small} messages…`);
  const small = await seedSmall(installation.superuser, options.small);
  const loads = await step(bench, small, []);
  bench.smallLoads = loads;
  add({ title: `${small.messages.toLocaleString('en')} messages`, figures: stepFigures(loads) });
}

/** The same on the large base beside the floor, and what both bases say together. */
export async function measureCalls(bench: Bench): Promise<void> {
  const { installation, add } = bench;
  const large = await bench.large();
  const floor = await startFloor(installation, large.conversations.slice(-5_000));
  bench.undo.push(() => end(floor.child));
  const loads = await step(bench, large, floor.scenarios, large.busyClinician);
  await end(floor.child);
  const [row] = await installation.superuser`select count(*)::int as count from messages`;
  const loaded = plain('loading and analysing the base', `${large.seconds.toFixed(0)} s`);
  add({
    title: `${row!.count.toLocaleString('en')} messages, ${large.conversations.length.toLocaleString('en')} conversations`,
    figures: [loaded, ...stepFigures(loads)],
  });
  if (bench.smallLoads)
    add({ title: 'From the small base to the large one', figures: flatness(bench.smallLoads, loads) });
}

/** Readers and pollers are the first half of the clinicians, senders the second. */
async function step(
  { app, installation, options }: Bench,
  world: { clinicians: SeededPerson[]; conversations: SeededConversation[] },
  floor: Scenario[],
  busy?: SeededPerson,
): Promise<StepLoads> {
  const some = world.clinicians.filter((_, i) => i % Math.ceil(world.clinicians.length / MANY) === 0);
  const half = Math.ceil(some.length / 2);
  const callers = await signIn(some, app.origin);
  const [readers, senders] = [callers.slice(0, half), callers.slice(half)];
  const [busyCaller] = busy ? await signIn([busy], app.origin) : [];
  return measureStep(
    {
      origin: app.origin,
      readers,
      pollers: readers,
      threads: correspondences(readers, world.conversations),
      senders: correspondences(senders, world.conversations),
      busy: busyCaller,
      floor,
      meter: () => processorTime(app.pid, installation.postmasterPid()),
    },
    options,
  );
}
