import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { supervise } from '@/db/embedded/supervisor';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a healthy server is left alone', async () => {
  const repair = vi.fn();
  const supervisor = supervise({ isHealthy: () => true, repair });
  await vi.advanceTimersByTimeAsync(60_000);
  await supervisor.stop();
  expect(repair).not.toHaveBeenCalled();
});

test('a dead server is repaired within half a second, and both turns are told', async () => {
  let isHealthy = false;
  const told: string[] = [];
  const supervisor = supervise({
    isHealthy: () => isHealthy,
    repair: async () => {
      isHealthy = true;
    },
    onEvent: (sentence) => told.push(sentence),
  });
  await vi.advanceTimersByTimeAsync(500);
  await supervisor.stop();
  expect(isHealthy).toBe(true);
  expect(told).toEqual(['PostgreSQL stopped unexpectedly; bringing it back.', 'PostgreSQL is back.']);
});

test('failing repairs are tried less and less often, but at least every five seconds', async () => {
  const triedAt: number[] = [];
  const supervisor = supervise({
    isHealthy: () => false,
    repair: async () => {
      triedAt.push(Date.now());
      throw new Error('no space left');
    },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await supervisor.stop();
  const pauses = triedAt.slice(1).map((at, index) => at - (triedAt[index] as number));
  expect(pauses.length).toBeGreaterThan(10);
  expect(pauses[0]).toBeLessThan(pauses[3] as number);
  expect(Math.max(...pauses)).toBe(5_000);
});

test('stop waits for a repair in flight and ends the watching', async () => {
  const repaired = Promise.withResolvers<void>();
  const repair = vi.fn(() => repaired.promise);
  const supervisor = supervise({ isHealthy: () => false, repair });
  await vi.advanceTimersByTimeAsync(300);
  expect(repair).toHaveBeenCalledTimes(1);
  let isStopped = false;
  const stopping = supervisor.stop().then(() => {
    isStopped = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isStopped).toBe(false);
  repaired.resolve();
  await stopping;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(repair).toHaveBeenCalledTimes(1);
});
