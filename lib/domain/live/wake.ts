import { relaxedPool } from '@/db/client';
import { log } from '@/lib/platform/log';
import { onStop, singleton } from '@/lib/platform/process';

export const LIVE_CHANNEL = 'healing_live';
export const TYPING_CHANNEL = 'healing_typing';
export const SESSIONS_CHANNEL = 'healing_sessions';
export const KEYS_CHANNEL = 'healing_keys';

/** Hints within this time travel as one. */
const COALESCE_MS = 2;
/** While many people send, a process says so at most this often: every hint makes every process read. */
const BETWEEN_MS = 10;

interface PendingHint {
  sentAt: number;
  timer?: NodeJS.Timeout;
}

const state = () =>
  singleton('live-hint', () => {
    const hint: PendingHint = { sentAt: 0 };
    onStop('live', () => clearTimeout(hint.timer));
    return hint;
  });

/**
 * Tell every process that there are new event rows. Sent right after a commit and never inside it, because a NOTIFY in the
 * transaction takes a global lock at commit. Losing a hint costs at most the hub's one-second sweep.
 */
export function hintLive(): void {
  const hint = state();
  const waitMs = Math.max(COALESCE_MS, hint.sentAt + BETWEEN_MS - performance.now());
  hint.timer ??= setTimeout(() => {
    hint.timer = undefined;
    hint.sentAt = performance.now();
    relaxedPool().sql`select pg_notify(${LIVE_CHANNEL}, '')`.catch((error) =>
      log().warn({ err: error }, 'live hint lost'),
    );
  }, waitMs);
}
