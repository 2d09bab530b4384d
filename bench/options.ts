import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '@/lib/cli/project';

export interface BenchOptions {
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

/** `npm run bench -- --large 100000 --rounds 1`; without arguments everything in full. */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      small: { type: 'string', default: '10000' },
      large: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
      live: { type: 'string', default: '1,1000,5000' },
      people: { type: 'string', default: '10000' },
      scheduled: { type: 'string', default: '1000' },
      out: { type: 'string', default: path.join(projectRoot, 'bench', 'results.md') },
    },
  });
  return {
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
