import type { ChildProcess } from 'node:child_process';
import type { Caller } from '@/bench/harness/callers';
import { end, forkProgram } from '@/bench/harness/child';
import type { LiveNotice, LiveOrder } from '@/bench/live-clients';

const PER_PROCESS = 2_500;

/** Open streams of many people, and when each message reached them. */
export class Readers {
  readonly #children: ChildProcess[] = [];
  readonly #waiting = new Map<string, () => void>();
  /** Arrivals by message id, in nanoseconds of the machine's monotonic clock. */
  readonly arrivals = new Map<number, bigint[]>();

  /** Open one stream for each caller; resolves when all of them are ready. */
  async open(port: number, callers: Caller[]): Promise<void> {
    for (let from = 0; from < callers.length; from += PER_PROCESS) {
      const child = forkProgram('bench/live-clients.ts');
      this.#children.push(child);
      child.on('message', (notice: LiveNotice) => this.#hear(child, notice));
      const cookies = callers.slice(from, from + PER_PROCESS).map((caller) => caller.cookie);
      await this.#ask(child, { connect: { port, cookies } });
    }
  }

  /** Close every stream as a closed laptop does, without a word. */
  async leave(): Promise<void> {
    await Promise.all(this.#children.map((child) => this.#ask(child, { leave: true })));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.splice(0).map(end));
  }

  #ask(child: ChildProcess, order: LiveOrder): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(String(child.pid), resolve);
      child.once('exit', () => reject(new Error('The readers ended early.')));
      child.send(order);
    });
  }

  #hear(child: ChildProcess, notice: LiveNotice): void {
    if ('messageId' in notice) {
      const known = this.arrivals.get(notice.messageId) ?? [];
      this.arrivals.set(notice.messageId, known);
      known.push(notice.at);
    } else this.#waiting.get(String(child.pid))?.();
  }
}
