import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let minute = 0;

/** The time, renewed each minute by one timer for the whole page. Enough for every "5 minutes ago". */
export function useNow(): Date {
  const current = useSyncExternalStore(subscribe, readMinute, readMinute);
  return new Date(Math.max(current * minuteMs, Date.now()));
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const each of listeners) each();
  }, minuteMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function readMinute(): number {
  minute = Math.floor(Date.now() / minuteMs);
  return minute;
}
