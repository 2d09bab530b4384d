import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of /proc are hundredths of a second on every Linux that Node.js runs on. */
const TICK_MS = 10;

/** Processor time used so far, in milliseconds: of the application and of all processes of the database. */
export interface ProcessorTime {
  app: number;
  database: number;
}

/**
 * Processor time by process id. Unlike throughput it hardly depends on what else the machine does. Null where there is no /proc.
 */
export function processorTime(appPid: number, postmasterPid: number): ProcessorTime | null {
  if (process.platform !== 'linux') return null;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const database = ids.map(Number).map(statOf);
  const ofDatabase = database.filter((one) => one?.parent === postmasterPid || one?.id === postmasterPid);
  return {
    app: statOf(appPid)?.usedMs ?? 0,
    database: ofDatabase.reduce((sum, one) => sum + one!.usedMs, 0),
  };
}

function statOf(id: number): { id: number; parent: number; usedMs: number } | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { id, parent: Number(fields[1]), usedMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    // It ended between the listing and the reading.
    return null;
  }
}
