import { currentTime, setClock } from '@/lib/platform/context';

/** Turn the application's clock by so many milliseconds from its present reading; it stands still until `resetClock`. */
export function turnClock(byMs: number): Date {
  const turned = new Date(currentTime().getTime() + byMs);
  setClock(() => turned);
  return turned;
}

/** Back to the real time. Call it in `afterEach`. */
export const resetClock = () => setClock(null);
