import { cachedSettings } from '@/lib/domain/settings/queries';
import { type CrisisLine, settingsSchema } from '@/lib/domain/settings/schema';
import { log } from '@/lib/platform/log';
import { singleton } from '@/lib/platform/process';

/** Whoever needs this page must not wait for a database. Milliseconds. */
const PATIENCE_MS = 1_000;

const lastKnown = () =>
  singleton('crisis-lines', () => ({ lines: settingsSchema.shape.crisisLines.parse(undefined) }));

/**
 * The installation's crisis lines, whatever state the database is in: read when it answers within a second, else those read last by
 * this process, else the lines that every installation starts with. Never throws (P6: never behind anything).
 */
export async function knownCrisisLines(): Promise<CrisisLine[]> {
  const known = lastKnown();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    const settings = await Promise.race([cachedSettings(), patience]);
    if (settings) known.lines = settings.crisisLines;
  } catch (error) {
    log().warn({ err: error }, 'crisis lines not read');
  } finally {
    clearTimeout(timer);
  }
  return known.lines;
}
