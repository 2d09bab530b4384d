import type { Caller } from '@/bench/harness/callers';
import { interleave, type Load, type Meter, ratio, type Scenario, summary } from '@/bench/harness/load';
import {
  type Correspondence,
  emptyDirect,
  emptyGet,
  emptyPost,
  inboxes,
  lists,
  polls,
  sends,
  threads,
  unreadCounts,
} from '@/bench/measure/calls';
import type { BenchOptions } from '@/bench/options';
import { type Figure, loadText, percent, plain } from '@/bench/report';

/** Who does what at one size of the base. Senders and pollers are different people: a poll shall find nothing new. */
export interface StepPeople {
  origin: string;
  senders: Correspondence[];
  readers: Caller[];
  threads: Correspondence[];
  pollers: Caller[];
  busy?: Caller;
  floor: Scenario[];
  meter: Meter;
}

/** Rounds of each kind of call by its name. */
export type StepLoads = Map<string, Load[]>;

/** One base, every kind of call, interleaved with the empty route. */
export async function measureStep(people: StepPeople, options: BenchOptions): Promise<StepLoads> {
  const { origin } = people;
  return interleave(
    [
      emptyGet(origin, people.readers),
      emptyPost(origin, people.readers),
      emptyDirect(origin, people.readers),
      sends('send', origin, people.senders),
      sends('send into one conversation', origin, people.senders.slice(0, 1)),
      inboxes('inbox', origin, people.readers),
      ...(people.busy ? [inboxes('inbox, 2,500 conversations', origin, [people.busy])] : []),
      lists('conversations', origin, people.readers),
      threads('thread', origin, people.threads),
      await polls('poll', origin, people.pollers),
      unreadCounts('unread count', origin, people.pollers),
      ...people.floor,
    ],
    { ...options, meter: people.meter },
  );
}

interface Bar {
  share: number;
  p95Ms?: number;
}

const BARS: Record<string, Bar> = {
  send: { share: 0.45, p95Ms: 40 },
  'send into one conversation': { share: 0, p95Ms: undefined },
  inbox: { share: 0.65, p95Ms: 25 },
  'inbox, 2,500 conversations': { share: 0.65, p95Ms: 25 },
  conversations: { share: 0.65, p95Ms: 25 },
  thread: { share: 0.45, p95Ms: 35 },
  poll: { share: 0.75 },
  'unread count': { share: 0.75 },
};

/**
 * Throughput against Next's empty handler of the same method, which the bars name, against our own empty path and against the bare
 * floor; the tail against its bar.
 */
export function stepFigures(loads: StepLoads): Figure[] {
  return [...loads].map(([name, rounds]) => {
    const bar = BARS[name];
    const all = loadText(summary(rounds));
    if (!bar) return plain(name, all);
    const share = ratio(rounds, loads.get(emptyOf(name))!);
    const measured = `${percent(share)} of Next's empty handler, ${distances(loads, name)}; ${all}`;
    if (bar.share === 0) return plain(name, measured);
    const tail = bar.p95Ms ? `, p95 < ${bar.p95Ms} ms` : '';
    const isFast = !bar.p95Ms || summary(rounds).p95 < bar.p95Ms;
    const met = share >= bar.share && isFast;
    return { figure: name, measured, bar: `>= ${percent(bar.share)}${tail}`, met };
  });
}

const emptyOf = (name: string) => (name.startsWith('send') ? 'empty Next POST' : 'empty Next GET');

/** The other two references: what our own path could do at most, and what the database could. */
function distances(loads: StepLoads, name: string): string {
  const rounds = loads.get(name)!;
  const own = `${percent(ratio(rounds, loads.get('empty on our own path')!))} of our own empty path`;
  const floor = loads.get(`floor: ${name}`);
  return floor ? `${own}, ${percent(ratio(rounds, floor))} of the floor` : own;
}

/** How much slower the same call is with the larger base, relative to the empty route of each run. */
export function flatness(small: StepLoads, large: StepLoads): Figure[] {
  return ['send', 'inbox', 'conversations', 'thread', 'poll', 'unread count'].map((name) => {
    const share = (loads: StepLoads) => ratio(loads.get(name)!, loads.get(emptyOf(name))!);
    const slower = share(small) / share(large);
    return {
      figure: `${name}, slower by`,
      measured: `x ${slower.toFixed(2)}`,
      bar: '< 1.5',
      met: slower < 1.5,
    };
  });
}
