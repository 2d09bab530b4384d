import autocannon, { type RequestShape } from 'autocannon';
import { median, percentile } from '@/bench/harness/numbers';
import type { ProcessorTime } from '@/bench/harness/processor-time';

/** What one load of one address gave. */
export interface Load {
  perSecond: number;
  p50: number;
  p95: number;
  max: number;
  failed: number;
  /** Processor time of each request, where the system tells. */
  cost: ProcessorTime | null;
}

/** A kind of call: a fresh request each time. */
export interface Scenario {
  name: string;
  /** Where it is served, without a path. */
  origin: string;
  next: () => RequestShape;
}

export const CONNECTIONS = 16;

/** Reads the processor time used so far. */
export type Meter = () => ProcessorTime | null;

/** Load one address at 16 keep-alive connections for some seconds. Counts anything but 2xx and 304 as failed. */
export async function load(scenario: Scenario, seconds: number, meter: Meter = () => null): Promise<Load> {
  const before = meter();
  const startedAt = performance.now();
  // Its own figures know 90 and 97.5 %, the bars name 95.
  const times: number[] = [];
  const result = await autocannon({
    url: scenario.origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest: (request) => Object.assign(request, scenario.next()) }],
  }).on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const elapsedS = (performance.now() - startedAt) / 1000;
  const notModified = result.statusCodeStats['304']?.count ?? 0;
  return {
    perSecond: result.requests.total / Math.min(elapsedS, result.duration),
    p50: result.latency.p50,
    p95: percentile(times, 0.95),
    max: result.latency.max,
    failed: result.errors + result.timeouts + result.non2xx - notModified,
    cost: costOf(before, meter(), result.requests.total),
  };
}

function costOf(
  before: ProcessorTime | null,
  after: ProcessorTime | null,
  requests: number,
): ProcessorTime | null {
  if (!before || !after) return null;
  return {
    app: (after.app - before.app) / requests,
    database: (after.database - before.database) / requests,
  };
}

/** Several rounds in which every scenario has its turn, so that noise of the machine hits all alike. */
export async function interleave(
  scenarios: Scenario[],
  { rounds, seconds, meter }: { rounds: number; seconds: number; meter?: Meter },
): Promise<Map<string, Load[]>> {
  const found = new Map<string, Load[]>(scenarios.map(({ name }) => [name, []]));
  for (const scenario of scenarios) await load(scenario, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const scenario of scenarios) found.get(scenario.name)!.push(await load(scenario, seconds, meter));
  }
  return found;
}

/** The middle of several rounds, field by field; failures and the maximum are not averaged away. */
export function summary(rounds: Load[]): Load {
  return {
    perSecond: median(rounds.map((r) => r.perSecond)),
    p50: median(rounds.map((r) => r.p50)),
    p95: median(rounds.map((r) => r.p95)),
    max: Math.max(...rounds.map((r) => r.max)),
    failed: rounds.reduce((sum, r) => sum + r.failed, 0),
    cost: rounds.every((r) => r.cost)
      ? {
          app: median(rounds.map((r) => r.cost!.app)),
          database: median(rounds.map((r) => r.cost!.database)),
        }
      : null,
  };
}

/** Throughput of one scenario as a share of another's, compared within each round. */
export function ratio(of: Load[], to: Load[]): number {
  return median(of.map((one, round) => one.perSecond / to[round]!.perSecond));
}
