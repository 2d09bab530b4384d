import { relaxedPool } from '@/db/client';
import { env } from '@/lib/platform/env';
import { AppError } from '@/lib/platform/errors';

export interface RateLimit {
  max: number;
  windowS: number;
}

/**
 * How often one person (or network) may do a thing. Everything not named here has the default. `HEALING_RATE_LIMIT_SCALE`
 * multiplies `max`.
 */
export const RATE_LIMITS = {
  default: { max: 120, windowS: 60 },
  /** The outbox retries, so a patient's words to the care team are never lost. Source: design.md, Starting. */
  'message.send': { max: 60, windowS: 60 },
  'message.mark-read': { max: 600, windowS: 60 },
  /** About one a second and device while somebody writes without a pause. */
  'draft.save': { max: 240, windowS: 60 },
  'message.typing': { max: 120, windowS: 60 },
  /** Each decrypts up to some thousand messages. */
  'message.search': { max: 60, windowS: 60 },
  /** About every other key while somebody types. */
  'message.search-suggestions': { max: 240, windowS: 60 },
  /** Ten files a second would be one's whole gallery; a part is a megabyte. */
  'attachment.begin': { max: 120, windowS: 60 },
  'attachment.part': { max: 1_200, windowS: 60 },
  'broadcast.create': { max: 20, windowS: 3600 },
  'user.create': { max: 300, windowS: 3600 },
  /** Anonymous form posts of one network, before any password is checked. */
  'session.sign-in': { max: 300, windowS: 60 },
  /** Not a limit of its own: the window in which refused tries of one account and network leave one audit entry. */
  'session.sign-in-refused': { max: 1, windowS: 900 },
} as const satisfies Record<string, RateLimit>;

/** The limit of an action by its command name. */
export function limitOf(action: string): RateLimit {
  const limit = RATE_LIMITS[action as keyof typeof RATE_LIMITS] ?? RATE_LIMITS.default;
  return { max: Math.ceil(limit.max * env().HEALING_RATE_LIMIT_SCALE), windowS: limit.windowS };
}

/** Start of the window in which a moment lies, in seconds since the epoch. */
export const windowOf = (now: Date, windowS: number) => Math.floor(now.getTime() / 1000 / windowS) * windowS;

/** Count one act and return how many there were in this window. Its own relaxed statement: a rollback refunds nothing. */
export async function countAct(action: string, subject: string, now: Date): Promise<number> {
  const window = windowOf(now, limitOf(action).windowS);
  const [row] = await relaxedPool().sql<{ count: number }[]>`
    insert into rate_limits as r (action, subject, "window", count) values (${action}, ${subject}, ${window}, 1)
    on conflict (action, subject) do update
      set count = case when r."window" = excluded."window" then r.count + 1 else 1 end, "window" = excluded."window"
    returning count`;
  return row!.count;
}

/** The refusal for a count above the limit, with the seconds until the next window; null while within it. */
export function refusalOver(action: string, count: number, now: Date): AppError | null {
  const { max, windowS } = limitOf(action);
  if (count <= max) return null;
  const retryAfterS = Math.max(1, Math.ceil(windowOf(now, windowS) + windowS - now.getTime() / 1000));
  return new AppError('rate_limited', 'That was a lot in a short time. Please wait a moment and try again.', {
    retryAfterS,
  });
}

/** True for exactly the first refused act of a window, which is the one that is audited. */
export const isFirstOver = (action: string, count: number) => count === limitOf(action).max + 1;
