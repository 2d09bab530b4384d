/**
 * What exists once per process: pools, the live hub, key caches, the worker. Next bundles may load a module twice, so they live
 * on globalThis under one name.
 */
interface ProcessState {
  singletons: Map<string, unknown>;
  /** Called in order of registration when the process stops accepting. */
  onStop: { name: string; stop: () => Promise<void> | void }[];
}

const holder = globalThis as typeof globalThis & { __healing?: ProcessState };

export function processState(): ProcessState {
  holder.__healing ??= { singletons: new Map(), onStop: [] };
  return holder.__healing;
}

/** The process's one instance under `name`, made on first use. */
export function singleton<T>(name: string, make: () => T): T {
  const { singletons } = processState();
  if (!singletons.has(name)) singletons.set(name, make());
  return singletons.get(name) as T;
}

/** Drop an instance, so that the next use makes a new one (tests that change the database). */
export function forgetSingleton(name: string): void {
  processState().singletons.delete(name);
}

/** Register an orderly stop: streams and worker before pools. */
export function onStop(name: string, stop: () => Promise<void> | void): void {
  processState().onStop.push({ name, stop });
}

/** Stop everything registered, streams first, pools last; each at most once. */
export async function stopProcess(): Promise<void> {
  const order = ['streams', 'worker', 'live', 'pools'];
  const pending = processState().onStop.splice(0);
  const rank = (name: string) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  for (const { stop } of pending.sort((a, b) => rank(a.name) - rank(b.name))) await stop();
}
