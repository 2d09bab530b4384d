import type { Tx } from '@/db/client';
import { isStaff, type Role, SESSION_LIMITS } from '@/lib/domain/identity/schema';

export interface SessionLimits {
  idleMinutes: number;
  absoluteMinutes: number;
}

/**
 * How long a new session of this role may last. Reads the installation's choices by SQL: settings stands beside identity in the
 * order of modules, and needs identity itself.
 */
export async function sessionLimitsOf(tx: Tx, role: Role): Promise<SessionLimits> {
  const group = isStaff(role) ? 'staff' : 'patient';
  const rows = await tx.sql<{ key: string; value: unknown }[]>`
    select key, value from settings where key in (${`${group}IdleMinutes`}, ${`${group}AbsoluteMinutes`})`;
  const chosen = (key: string) => rows.find((row) => row.key === key)?.value;
  const limits = SESSION_LIMITS[group];
  return {
    idleMinutes: minutesOf(chosen(`${group}IdleMinutes`)) ?? limits.idleMinutes,
    absoluteMinutes: minutesOf(chosen(`${group}AbsoluteMinutes`)) ?? limits.absoluteMinutes,
  };
}

const minutesOf = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : null);
