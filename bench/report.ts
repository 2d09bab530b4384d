import { cpus, loadavg, totalmem } from 'node:os';
import type { Load } from '@/bench/harness/load';

/** One line of the table. `met` is null where there is no bar. */
export interface Figure {
  figure: string;
  measured: string;
  bar: string;
  met: boolean | null;
}

export interface Section {
  title: string;
  text?: string;
  figures: Figure[];
}

const word = (met: boolean | null) => (met === null ? '' : met ? 'yes' : '**no**');

/** The whole report. Load averages tell how quiet the machine was. */
export function markdown(sections: Section[], startedWith: number[]): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node.js ${process.version}`;
  const loads = (values: number[]) => values.map((value) => value.toFixed(1)).join(' ');
  const head = [
    '# Benchmark',
    '',
    'Written by `npm run bench`. Throughput and latency at 16 keep-alive connections; load generator, application and database share the machine. Shares compare within the same round, so that they hold under noise better than times do. Three references stand beside them: an empty route handler of Next on the same server (the bars name it), an empty endpoint on the path by which our own server answers calls without Next, and a bare node:http and postgres.js server that does the same reads and writes without session, policy, encryption, audit or live events (the floor).',
    '',
    `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `- ${machine}`,
    `- load average (1, 5, 15 min) ${loads(startedWith)} before, ${loads(loadavg())} after`,
  ];
  const tables = sections.map(({ title, text, figures }) =>
    [
      `## ${title}`,
      ...(text ? ['', text] : []),
      '',
      '| figure | measured | bar | met |',
      '|---|---|---|---|',
      ...figures.map((f) => `| ${f.figure} | ${f.measured} | ${f.bar} | ${word(f.met)} |`),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...tables].join('\n\n')}\n`;
}

/** Requests a second and milliseconds of one load. */

export const loadText = (load: Load) =>
  `${load.perSecond.toFixed(0)}/s, p50 ${load.p50} ms, p95 ${load.p95.toFixed(0)} ms, max ${load.max} ms${costText(load)}${load.failed ? `, **${load.failed} failed**` : ''}`;

const costText = ({ cost }: Load) =>
  cost ? `, processor ${cost.app.toFixed(2)} ms app + ${cost.database.toFixed(2)} ms database` : '';

export const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

/** A figure without a bar. */
export const plain = (figure: string, measured: string): Figure => ({ figure, measured, bar: '', met: null });
