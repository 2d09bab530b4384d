import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { env } from '@/lib/platform/env';
import type { Job } from '@/lib/platform/jobs';
import { log } from '@/lib/platform/log';
import { metrics } from '@/lib/platform/metrics';
import type { Recurring } from '@/lib/worker/recurring';

const CONCURRENCY = 2;
const RESTART_MS = 1_000;

export interface JobTable {
  jobs: readonly Job[];
  recurring: readonly Recurring[];
}

/** graphile-worker within this process, started again when it gives up (a long database outage), until stopped. */
export class JobRunner {
  readonly #stopping = new AbortController();
  #runner?: Runner;
  #poolIds: string[] = [];
  #timer?: NodeJS.Timeout;

  constructor(
    readonly table: JobTable,
    /** Told of the name under which this runner is about to hold jobs. */
    readonly onPool: (poolId: string) => void,
  ) {}

  /** Names under which this process holds jobs: one per start of the runner. */
  get poolIds(): string[] {
    return this.#poolIds;
  }

  async start(): Promise<void> {
    try {
      this.#runner = await run(this.#options());
      // Stopped while it was starting anew.
      if (this.#stopping.signal.aborted) return await this.stop();
      void this.#runner.promise.catch(() => {}).then(() => this.#restart());
    } catch (err) {
      log().warn({ err }, 'job runner did not start');
      this.#restart();
    }
  }

  /** Stop taking jobs and wait for the running ones, which see the signal. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    // It may have given up by itself just now.
    await this.#runner?.stop().catch(() => {});
  }

  #restart(): void {
    if (this.#stopping.signal.aborted) return;
    this.#timer = setTimeout(() => void this.start(), RESTART_MS);
  }

  #options() {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => {
      this.#poolIds = [...this.#poolIds.slice(-3), workerPool.id];
      this.onPool(workerPool.id);
    });
    return {
      connectionString: env().DATABASE_URL,
      maxPoolSize: CONCURRENCY + 2,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      taskList: this.#tasks(),
      parsedCronItems: parseCronItems(
        this.table.recurring.map(({ job, cron }) => ({ task: job.name, match: cron })),
      ),
      logger: quietLogger(),
      events,
    };
  }

  #tasks(): TaskList {
    const jobs = [...this.table.jobs, ...this.table.recurring.map(({ job }) => job)];
    return Object.fromEntries(
      jobs.map((job) => [job.name, (payload: unknown) => this.#runJob(job, payload)]),
    );
  }

  async #runJob(job: Job, payload: unknown): Promise<void> {
    try {
      await job.run(makeContext(ANONYMOUS), job.payload.parse(payload), this.#stopping.signal);
    } catch (err) {
      metrics().jobFailures.labels(job.name).inc();
      log().error({ err, job: job.name }, 'job failed');
      // The queue stores the error's text, and texts of drivers may quote people.
      throw new Error(err instanceof Error ? err.name : typeof err);
    }
  }
}

/** The library's own lines quote errors in full; what matters is logged by us. */
function quietLogger(): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log().warn({ source: 'graphile-worker' }, message.split(/[:\n]/, 1)[0]);
  });
}
