import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { onOutbox } from '@/lib/platform/outbox';
import { onStop, singleton } from '@/lib/platform/process';
import { beat, HEARTBEAT_TIMINGS, type HeartbeatTimings, reap, signOff } from '@/lib/worker/heartbeat';
import { JobRunner } from '@/lib/worker/job-runner';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY, type Registry } from '@/lib/worker/registry';
import { type Repeating, repeat } from '@/lib/worker/repeat';

/** Rows that another process left are found this late at most. */
const SWEEP_MS = 1_000;

export interface WorkerHandle {
  /** Take nothing more, finish what runs, free everything. */
  stop: () => Promise<void>;
}

export interface WorkerOptions {
  registry?: Registry;
  timings?: HeartbeatTimings;
}

/**
 * Run the worker in this process, once: the outbox sweep, jobs by time and calendar, heartbeat and reaper. Calling it again
 * gives the same one. It stops with the process.
 */
export function startWorker(options: WorkerOptions = {}): Promise<WorkerHandle> {
  const held = singleton('worker', (): { started?: Promise<WorkerHandle> } => ({}));
  held.started ??= start(options, () => {
    held.started = undefined;
  });
  return held.started;
}

async function start(
  { registry = REGISTRY, timings = HEARTBEAT_TIMINGS }: WorkerOptions,
  onStopped: () => void,
): Promise<WorkerHandle> {
  const runner = new JobRunner(registry, () => pulse?.wake());
  let pulse: Repeating | undefined;
  pulse = repeat('heartbeat', timings.beatMs, () => beat(runner.poolIds));
  const reaper = repeat(
    'reaper',
    timings.reapMs,
    async () => void (await reap(runner.poolIds, timings.deadAfterMs)),
  );
  const outbox = repeat('outbox', SWEEP_MS, () => sweepOutbox(registry.outbox));
  const sweeps = registry.sweeps.map(({ name, everyMs, run }) =>
    repeat(name, everyMs, () => run(makeContext(ANONYMOUS))),
  );
  onOutbox(outbox.wake);
  await runner.start();
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= (async () => {
      onOutbox(null);
      await Promise.all([outbox.stop(), reaper.stop(), runner.stop(), ...sweeps.map((one) => one.stop())]);
      await pulse.stop();
      await signOff(runner.poolIds);
      onStopped();
    })();
    return stopped;
  };
  onStop('worker', stop);
  return { stop };
}
