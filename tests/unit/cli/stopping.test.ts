import { afterEach, expect, test, vi } from 'vitest';
import { surviveRejections } from '@/lib/cli/crash';
import { forgetApplication, ownSignals } from '@/lib/cli/stopping';
import { onStop, processState, singleton } from '@/lib/platform/process';

const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'unhandledRejection', 'uncaughtException'];
const before = new Map(events.map((name) => [name, process.listeners(name as NodeJS.Signals)]));

afterEach(() => {
  for (const name of events) {
    for (const listener of process.listeners(name as NodeJS.Signals)) {
      if (!before.get(name)?.includes(listener)) process.off(name, listener);
    }
  }
  vi.restoreAllMocks();
});

const quietly = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true);

test('what started last stops first, each once, and a failing part holds up none', async () => {
  const said = quietly();
  const stopping = ownSignals();
  const stopped: string[] = [];
  stopping.onStop(async () => void stopped.push('database'));
  stopping.onStop(async () => {
    throw new Error('worker would not stop');
  });
  stopping.onStop(async () => void stopped.push('web'));
  await Promise.all([stopping.stop(), stopping.stop()]);
  expect(stopped).toEqual(['web', 'database']);
  expect(said).toHaveBeenCalledWith('While stopping: worker would not stop\n');
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s asks for an orderly stop', (signal) => {
  const stopping = ownSignals();
  expect(stopping.signal.aborted).toBe(false);
  process.emit(signal);
  expect(stopping.signal.aborted).toBe(true);
});

test('a second signal forces everything at once and ends the process', async () => {
  const stopping = ownSignals();
  const forced: boolean[] = [];
  stopping.onStop(async ({ force }) => void forced.push(force));
  stopping.onStop(async ({ force }) => {
    forced.push(force);
    throw new Error('too late to matter');
  });
  const exited = new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((code) => resolve(code) as never);
  });
  process.emit('SIGINT');
  process.emit('SIGINT');
  expect(await exited).toBe(1);
  expect(forced).toEqual([true, true]);
});

test('an uncaught exception stops in order and ends with 1; a rejected promise only gets logged', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const stopping = ownSignals();
  surviveRejections(stopping);
  const stopped: string[] = [];
  stopping.onStop(async () => void stopped.push('database'));
  const exited = new Promise((resolve) => {
    vi.spyOn(process, 'exit').mockImplementation((code) => resolve(code) as never);
  });
  process.emit('unhandledRejection', new Error('maria wrote this'), Promise.resolve());
  expect(stopped).toEqual([]);
  process.emit('uncaughtException', new Error('maria wrote this'));
  expect(await exited).toBe(1);
  expect(stopped).toEqual(['database']);
  expect(written).toHaveBeenCalled();
  expect(written.mock.calls.join()).not.toContain('maria');
});

test('what a verb opened before the app is served is closed and made anew', async () => {
  const closed: string[] = [];
  const first = singleton('pool-of-the-seed', () => ({}));
  onStop('pools', () => void closed.push('pools'));
  await forgetApplication();
  expect(closed).toEqual(['pools']);
  expect(processState().singletons.has('pool-of-the-seed')).toBe(false);
  expect(singleton('pool-of-the-seed', () => ({}))).not.toBe(first);
});
