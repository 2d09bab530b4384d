import { pool, type Tx } from '@/db/client';
import { type Settings, settingsSchema } from '@/lib/domain/settings/schema';
import { singleton } from '@/lib/platform/process';

/** A screen may show settings this old; a command reads them in its own transaction. Milliseconds. */
const CACHE_MS = 500;

interface Cached {
  settings?: Promise<Settings>;
  readAt: number;
}
const cache = () => singleton('settings-cache', (): Cached => ({ readAt: 0 }));

/** The installation's settings now: stored choices over the defaults. A stored value that no longer fits means the default. */
export async function readSettings(tx: Tx): Promise<Settings> {
  const rows = await tx.sql<{ key: string; value: unknown }[]>`select key, value from settings`;
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const entries = Object.entries(settingsSchema.shape).map(([key, field]) => {
    const parsed = field.safeParse(stored.get(key));
    return [key, parsed.success ? parsed.data : field.parse(undefined)];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The same for screens, at most half a second old. A failed read is not kept. */
export function cachedSettings(): Promise<Settings> {
  const kept = cache();
  if (kept.settings && Date.now() - kept.readAt < CACHE_MS) return kept.settings;
  const reading = readSettings(pool());
  kept.settings = reading;
  kept.readAt = Date.now();
  reading.catch(dropSettings);
  return reading;
}

/** Forget what is known, so that the next screen reads anew. */
export function dropSettings(): void {
  cache().settings = undefined;
}
