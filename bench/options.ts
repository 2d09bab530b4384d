import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '@/lib/cli/project';

/** All but the small base and what compares with it. */
const QUICK = [
  'calls',
  'database',
  'bulk-acts',
  'search',
  'first-load',
  'interaction',
  'live',
  'broadcast',
  'bulk',
  'scheduled',
];

export interface BenchOptions {
  /** Names of the steps to run; null: all of them. */
  only: string[] | null;
  /** Messages of the first and of the second step. */
  small: number;
  large: number;
  /** Length of one load and how often each has its turn. */
  seconds: number;
  rounds: number;
  /** Open streams, one measurement each. */
  live: number[];
  /** People whom the bulk broadcast reaches. */
  people: number;
  /** Messages that are due in the same second. */
  scheduled: number;
  /** Where the table goes. */
  out: string;
}

/**
 * `npm run bench` measures everything in full, `npm run bench -- --quick` in about ten minutes on a machine that does nothing else
 * (no small base, shorter loads), `npm run bench -- --only calls,first-load` two steps.
 */
export function benchOptions(): BenchOptions {
  const isQuick = process.argv.includes('--quick');
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      small: { type: 'string', default: '10000' },
      large: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: isQuick ? '3' : '5' },
      rounds: { type: 'string', default: isQuick ? '2' : '3' },
      live: { type: 'string', default: '1,1000,5000' },
      people: { type: 'string', default: '10000' },
      scheduled: { type: 'string', default: '1000' },
      out: { type: 'string', default: path.join(projectRoot, 'bench', 'results.md') },
    },
  });
  const wanted = values.only?.split(',') ?? null;
  return {
    only: wanted ?? (isQuick ? QUICK : null),
    small: Number(values.small),
    large: Number(values.large),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    live: values.live.split(',').map(Number),
    people: Number(values.people),
    scheduled: Number(values.scheduled),
    out: values.out,
  };
}
