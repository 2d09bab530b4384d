import { log } from '@/lib/platform/log';

export interface Repeating {
  /** Run soon, whatever the period says. */
  wake: () => void;
  /** No further run; resolves when the running one is done. */
  stop: () => Promise<void>;
}

/** Run `work` at once, every `periodMs` and when woken, never twice at the same time. A failure is logged; the next round tries again. */
export function repeat(name: string, periodMs: number, work: () => Promise<void>): Repeating {
  let isDirty = false;
  let running: Promise<void> | undefined;
  const rounds = async () => {
    while (isDirty) {
      isDirty = false;
      await work().catch((err) => log().warn({ err, loop: name }, 'worker round failed'));
    }
    running = undefined;
  };
  // The flag catches a wake-up that arrives while a round runs.
  const wake = () => {
    isDirty = true;
    running ??= rounds();
  };
  const timer = setInterval(wake, periodMs);
  wake();
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      isDirty = false;
      await running;
    },
  };
}
