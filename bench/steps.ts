import type { App } from '@/bench/harness/app';
import { type Caller, signIn } from '@/bench/harness/callers';
import { end } from '@/bench/harness/child';
import type { Installation } from '@/bench/harness/installation';
import type { Scenario } from '@/bench/harness/load';
import { processorTime } from '@/bench/harness/processor-time';
import { runLive } from '@/bench/live';
import { measureBulkActs } from '@/bench/measure/bulk-acts';
import type { Correspondence } from '@/bench/measure/calls';
import { timeInbox } from '@/bench/measure/database';
import { startFloor } from '@/bench/measure/floor';
import { searchFigures } from '@/bench/measure/search';
import { flatness, measureStep, type StepLoads, stepFigures } from '@/bench/measure/step';
import type { BenchOptions } from '@/bench/options';
import { type Figure, plain, type Section } from '@/bench/report';
import type { SeededConversation } from '@/bench/seed/conversations';
import type { SeededPerson } from '@/bench/seed/people';
import { type LargeWorld, seedLarge, seedSmall } from '@/bench/seed/world';

export interface Run {
  app: App;
  port: number;
  installation: Installation;
  options: BenchOptions;
  undo: (() => unknown)[];
  add: (section: Section) => void;
  say: (sentence: string) => void;
}

/** People of each kind who take part in a step. */
const MANY = 40;
/** Conversations that one act changes; source: features.md, C21. */
const IN_BULK = 1_000;

/** The small base, the large one, and what both say together; then live connections and the broadcast on the large one. */
export async function runSteps(run: Run): Promise<void> {
  const { installation, options, add, say } = run;
  say(`Loading ${options.small} messages…`);
  const small = await seedSmall(installation.superuser, options.small);
  const smallLoads = await step(run, small, []);
  add({ title: `${small.messages.toLocaleString('en')} messages`, figures: stepFigures(smallLoads) });

  say(`Loading ${options.large} messages…`);
  const large = await seedLarge(installation.superuser, options.large - small.messages);
  const floor = await startFloor(installation, large.conversations.slice(-5_000));
  run.undo.push(() => end(floor.child));
  const largeLoads = await step(run, large, floor.scenarios, large.busyClinician);
  const total = (small.messages + large.messages).toLocaleString('en');
  const loaded = plain('loading and analysing the base', `${large.seconds.toFixed(0)} s`);
  const figures = [
    loaded,
    ...stepFigures(largeLoads),
    ...(await databaseTimes(large)),
    ...(await bulkActs(run, large)),
  ];
  add({
    title: `${total} messages, ${large.conversations.length.toLocaleString('en')} conversations`,
    figures,
  });
  add({ title: 'From the small base to the large one', figures: flatness(smallLoads, largeLoads) });
  add({ title: `Search, ${total} messages`, figures: await searchFigures({ installation, world: large }) });
  await end(floor.child);
  await runLive(run, large);
}

/** Readers and pollers are the first half of the clinicians, senders the second. */
async function step(
  { app, installation, options }: Run,
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

/** Everybody to whom these clinicians write. */
export function correspondences(callers: Caller[], conversations: SeededConversation[]): Correspondence[] {
  const byId = new Map(callers.map((caller) => [caller.person.id, caller]));
  return conversations.flatMap(({ id, clinician, patient }) => {
    const from = byId.get(clinician.id);
    return from ? [{ from, to: patient.username, conversationId: id }] : [];
  });
}

/** By the clinician who has the most conversations. */
async function bulkActs({ app }: Run, { busyClinician, conversations }: LargeWorld): Promise<Figure[]> {
  const [caller] = await signIn([busyClinician], app.origin);
  const own = conversations.filter(({ clinician }) => clinician.id === busyClinician.id);
  const ids = own.slice(0, IN_BULK).map(({ id }) => id);
  return measureBulkActs(app.origin, { caller: caller!, ids });
}

async function databaseTimes(world: LargeWorld): Promise<Figure[]> {
  const kinds: [string, SeededPerson[]][] = [
    ['ordinary clinicians', world.clinicians.slice(0, MANY)],
    ['a clinician with 2,500 conversations', [world.busyClinician]],
    ['a clinician with 50,000 messages', [world.longClinician]],
    ['a patient with 2,000 messages', [world.longPatient]],
  ];
  const figures: Figure[] = [];
  for (const [who, people] of kinds) {
    const { p50, p95 } = await timeInbox(people);
    figures.push({
      figure: `inbox through the domain function, ${who}`,
      measured: `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, decryption included`,
      bar: 'p95 < 2 ms',
      met: p95 < 2,
    });
  }
  return figures;
}
