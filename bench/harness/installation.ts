import { readFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { prepareEnvironment } from '@/lib/cli/environment';
import { forgetApplication } from '@/lib/cli/stopping';
import { forgetEnv } from '@/lib/platform/env';

export interface Installation {
  /** May skip foreign keys and see everything: for loading and for counting. */
  superuser: postgres.Sql;
  superuserUrl: string;
  /** The database's first process, by the pid file of its data folder. */
  postmasterPid: () => number;
  close: () => Promise<void>;
}

/** Adopt the embedded database of a running app: afterwards the domain's own functions work in this process. */
export async function openInstallation(dataDir: string, port: number): Promise<Installation> {
  const environment = { ...process.env };
  Object.assign(process.env, {
    HEALING_DATA_DIR: dataDir,
    HEALING_LOG_LEVEL: 'warn',
    HEALING_RATE_LIMIT_SCALE: '1',
    NODE_ENV: 'production',
  });
  const prepared = await prepareEnvironment({ isApplication: false, port });
  const superuserUrl = inApplicationBase(prepared.embedded!);
  const superuser = postgres(superuserUrl, { max: 4, onnotice: () => {} });
  return {
    superuser,
    superuserUrl,
    postmasterPid: () => postmasterOf(dataDir),
    close: async () => {
      await superuser.end({ timeout: 5 });
      await forgetApplication();
      await prepared.stopDatabase();
      restore(environment);
    },
  };
}

/** The process id in the data folder's own pid file. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** What was filled in belongs to this data folder; the next one has secrets of its own. */
function restore(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  forgetEnv();
}

/** The superuser's address names the maintenance base. */
function inApplicationBase({ superuserUrl, appUrl }: { superuserUrl: string; appUrl: string }): string {
  const url = new URL(superuserUrl);
  url.pathname = new URL(appUrl).pathname;
  return url.toString();
}
