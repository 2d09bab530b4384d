import { randomUUID } from 'node:crypto';
import { pool, type Tx } from '@/db/client';
import type { Actor } from '@/lib/domain/identity/schema';
import { type Logger, log } from '@/lib/platform/log';

/** What every query and command receives first. */
export interface Ctx {
  actor: Actor;
  /** The moment of the act; one clock for rows, policy and periods. */
  now: Date;
  requestId: string;
  log: Logger;
  /** The pool for queries; the command's transaction inside a command. */
  tx: Tx;
  /** Truncated client network, for throttles; empty inside the process. */
  network: string;
  /** The limit that the session look-up already counted, in the same statement. */
  countedLimit?: string;
  /** Set inside a command only. */
  command?: CommandState;
}

/** What a running command keeps for itself and the commands nested in it. */
export interface CommandState {
  name: string;
  auditCount: number;
  /** Work for this process after a successful commit that may be lost: wake-up hints, cache drops. Never effects. */
  afterCommit: (() => void)[];
  /** Set by an endpoint so that a creating command can claim its key. */
  idempotency?: IdempotencyClaim;
}

export interface IdempotencyClaim {
  key: string;
  fingerprint: Buffer;
}

/** Nobody: public pages and the sign-in. */
export const ANONYMOUS: Actor = {
  id: 0,
  username: '',
  displayName: '',
  role: 'system',
  timeZone: 'UTC',
  locale: 'en',
  sessionId: null,
};

let clock: () => Date = () => new Date();

/** The application's clock. */
export const currentTime = () => clock();

/** Tests turn the clock; `null` restores the real one. */
export function setClock(next: (() => Date) | null): void {
  clock = next ?? (() => new Date());
}

/** A context outside any request: worker, command line, tests. */
export function makeContext(actor: Actor, overrides: Partial<Ctx> = {}): Ctx {
  const requestId = overrides.requestId ?? randomUUID();
  return {
    actor,
    now: currentTime(),
    requestId,
    log: log().child({ requestId }),
    tx: pool(),
    network: '',
    ...overrides,
  };
}

export const isAnonymous = (actor: Actor) => actor.id === 0;
