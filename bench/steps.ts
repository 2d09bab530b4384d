import type { App } from '@/bench/harness/app';
import type { Installation } from '@/bench/harness/installation';
import type { StepLoads } from '@/bench/measure/step';
import type { BenchOptions } from '@/bench/options';
import type { Section } from '@/bench/report';
import { type LargeWorld, seedLarge } from '@/bench/seed/world';
import { measureBulk } from '@/bench/steps/bulk';
import { measureActsOnMany } from '@/bench/steps/bulk-acts';
import { measureCalls, measureSmall } from '@/bench/steps/calls';
import { measureDatabase } from '@/bench/steps/database';
import { measureFirstLoads } from '@/bench/steps/first-load';
import { measureTyping } from '@/bench/steps/interaction';
import { measureBroadcasts, measureConnections } from '@/bench/steps/live';
import { measureScheduledAtOnce } from '@/bench/steps/scheduled';
import { measureSearch } from '@/bench/steps/search';

/** What every step works with: the running app, its database, and a way to report. */
export interface Bench {
  app: App;
  port: number;
  /** The measured copy of the sources with its build. */
  folder: string;
  installation: Installation;
  options: BenchOptions;
  /** Undone in reverse order at the end, also after a failure. */
  undo: (() => unknown)[];
  add: (section: Section) => void;
  say: (sentence: string) => void;
  /** The large base, loaded by the first step that asks for it. */
  large: () => Promise<LargeWorld>;
  /** Loads on the small base, for the step that compares. */
  smallLoads?: StepLoads;
}

interface Step {
  /** How `--only` names it. */
  name: string;
  run: (bench: Bench) => Promise<void>;
}

/** In this order, because the base only grows. A further step is one line here and a file in bench/steps. */
const STEPS: Step[] = [
  { name: 'small', run: measureSmall },
  { name: 'calls', run: measureCalls },
  { name: 'database', run: measureDatabase },
  { name: 'bulk-acts', run: measureActsOnMany },
  { name: 'search', run: measureSearch },
  { name: 'first-load', run: measureFirstLoads },
  { name: 'interaction', run: measureTyping },
  { name: 'live', run: measureConnections },
  { name: 'broadcast', run: measureBroadcasts },
  { name: 'bulk', run: measureBulk },
  { name: 'scheduled', run: measureScheduledAtOnce },
];

/** Throws for a name that is no step's. */
export async function runSteps(made: Omit<Bench, 'large'>): Promise<void> {
  const { only } = made.options;
  const unknown = (only ?? []).filter((name) => STEPS.every((step) => step.name !== name));
  if (unknown.length > 0)
    throw new Error(`No such step: ${unknown.join()}. There are: ${STEPS.map((s) => s.name).join()}.`);
  const bench: Bench = { ...made, large: onceLoaded(made) };
  for (const step of STEPS) if (only === null || only.includes(step.name)) await step.run(bench);
}

function onceLoaded({ installation, options, say }: Omit<Bench, 'large'>): () => Promise<LargeWorld> {
  let world: Promise<LargeWorld> | undefined;
  return () => {
    if (!world) say(`Loading ${options.large} messages…`);
    world ??= installation.superuser`select count(*)::int as count from messages`.then(([row]) =>
      seedLarge(installation.superuser, options.large - row!.count),
    );
    return world;
  };
}
