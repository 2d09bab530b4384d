import { UNDO_SECONDS_MAX } from '@/lib/domain/identity/schema';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';

/** For a message that opens a conversation or reaches more than one person, where the person chose nothing. Source: product.md. */
export const UNDO_SECONDS_DEFAULT = 10;
/**
 * The server waits so much longer than it says, so that an undo on the last tick of a slow network still finds the message.
 * C12 asks for 3 s; the rest is for the way of the answer.
 */
export const UNDO_GRACE_MS = 4_000;

/** What decides how long a message is held when its sender has no wish of their own. */
export interface Reach {
  /** It opens a conversation. */
  isFirst: boolean;
  isForward: boolean;
  recipients: number;
}

/** Seconds in which a message can be taken back; 0: it goes at once. The person's own choice applies to all. */
export function undoSecondsFor(own: number | null, { isFirst, isForward, recipients }: Reach): number {
  if (own !== null) return Math.min(own, UNDO_SECONDS_MAX);
  return isFirst || isForward || recipients > 1 ? UNDO_SECONDS_DEFAULT : 0;
}

export const reachOf = ({ destination, request }: PreparedMessage): Reach => ({
  isFirst: 'open' in destination,
  isForward: false,
  // How many there are does not matter, only that it is more than one.
  recipients: request.type === 'group' ? 2 : 1,
});

/** Milliseconds that are left of the countdown of a message that is released at `releaseAt`. */
export const undoForMs = (releaseAt: Date, now: Date): number =>
  Math.max(0, releaseAt.getTime() - UNDO_GRACE_MS - now.getTime());
