import { singleton } from '@/lib/platform/process';

interface Line {
  running: number;
  waiting: (() => void)[];
}

/** Run work of one name at most `count` at a time in this process; the rest waits in order. */
export function atMost(name: string, count: number) {
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const line = singleton(`at-most:${name}`, (): Line => ({ running: 0, waiting: [] }));
    if (line.running >= count) await new Promise<void>((resolve) => line.waiting.push(resolve));
    else line.running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody slips in between.
      const next = line.waiting.shift();
      if (next) next();
      else line.running -= 1;
    }
  };
}
