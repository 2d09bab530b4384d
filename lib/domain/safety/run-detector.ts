import type { Worker } from 'node:worker_threads';
import type { DetectOptions, Finding } from '@/lib/domain/safety/detector/types';
import type { NamedChanges } from '@/lib/domain/safety/rules/apply';
import { onStop, singleton } from '@/lib/platform/process';

/** A text that takes longer is given up for now: some thousand times what the slowest one needs. */
const TIME_MAX_MS = 5_000;
/** From the project's folder, in which every entry runs. */
const THREAD_FILE = ['lib', 'domain', 'safety', 'grading-thread.mjs'];
const START_MAX_MS = 60_000;

type Detect = (text: string, options: DetectOptions, rules?: NamedChanges | null) => Promise<Finding>;
type Answer = { isReady: true } | { id: number; finding: Finding } | { id: number; failure: string };

/** The detector did not give a verdict. Says why by a name only, never by a word of the text. */
export class DetectorFailed extends Error {
  constructor(readonly why: string) {
    super(`The detector gave no verdict: ${why}`);
    this.name = 'DetectorFailed';
  }
}

const held = () => singleton('detector', (): { detect?: Detect; thread?: DetectorThread } => ({}));

/**
 * Grade one text apart from everything else, by the shipped rules or with an installation's changes of them. Rejects with
 * DetectorFailed when the detector breaks, hangs or cannot start.
 */
export const runDetector: Detect = (text, options, rules = null) => {
  const own = held();
  return own.detect ? own.detect(text, options, rules) : currentThread().grade(text, options, rules);
};

/** Tests break the detector or make it slow; `null` restores the real one. */
export function setDetector(detect: Detect | null): void {
  held().detect = detect ?? undefined;
}

/** Have the thread ready before the first text comes. */
export function warmDetector(): void {
  currentThread();
}

function currentThread(): DetectorThread {
  const own = held();
  if (!own.thread) {
    own.thread = new DetectorThread(() => {
      own.thread = undefined;
    });
    onStop('detector', () => own.thread?.end('stopped'));
  }
  return own.thread;
}

interface Asked {
  resolve: (finding: Finding) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** One thread; the first text that it does not answer in time ends it, and the next text gets a new one. */
class DetectorThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  readonly #ready: Promise<void>;
  #next = 0;

  constructor(private readonly onEnd: () => void) {
    // Not imported, and its file not named in one piece: the bundler would follow both and pack a compiler into the app.
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    this.#worker = new Thread([process.cwd(), ...THREAD_FILE].join('/'), { execArgv: [] });
    // It must not keep a process alive that has nothing else to do.
    this.#worker.unref();
    this.#worker.on('error', (error) => this.end(error.name));
    this.#worker.on('exit', () => this.end('exited'));
    this.#ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new DetectorFailed('no start')), START_MAX_MS).unref();
      this.#worker.on('message', (answer: Answer) => {
        if ('isReady' in answer) {
          clearTimeout(timer);
          resolve();
        } else this.#answered(answer);
      });
      this.#worker.on('exit', () => reject(new DetectorFailed('no start')));
    });
    this.#ready.catch(() => this.end('no start'));
  }

  async grade(text: string, options: DetectOptions, rules: NamedChanges | null): Promise<Finding> {
    await this.#ready;
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end('too slow'), TIME_MAX_MS);
      this.#asked.set(id, { resolve, reject, timer });
      this.#worker.postMessage({ id, text, options, rules });
    });
  }

  end(why: string): void {
    this.onEnd();
    for (const { reject, timer } of this.#asked.values()) {
      clearTimeout(timer);
      reject(new DetectorFailed(why));
    }
    this.#asked.clear();
    void this.#worker.terminate();
  }

  #answered(answer: Exclude<Answer, { isReady: true }>): void {
    const asked = this.#asked.get(answer.id);
    if (!asked) return;
    this.#asked.delete(answer.id);
    clearTimeout(asked.timer);
    if ('finding' in answer) asked.resolve(answer.finding);
    else asked.reject(new DetectorFailed(answer.failure));
  }
}
