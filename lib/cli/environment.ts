import { createHmac } from 'node:crypto';
import { type EmbeddedDatabase, startEmbedded } from '@/db/embedded';
import { StartFailure } from '@/db/embedded/failure';
import { ensureDataFolder } from '@/lib/cli/data-folder';
import { assertProductionSecrets } from '@/lib/cli/production-secrets';
import { assertReachable } from '@/lib/cli/reachable-database';
import { say } from '@/lib/cli/say';
import { ensureSecrets } from '@/lib/cli/secrets';
import { env } from '@/lib/platform/env';

/** The environment that a verb runs in, with the database reachable. */
export interface Prepared {
  /** Undefined when `DATABASE_URL` names a PostgreSQL of the reader's own. */
  embedded: EmbeddedDatabase | undefined;
  appUrl: string;
  ownerUrl: string;
  isDemo: boolean;
  /** Stop the embedded server, unless another launcher uses it. */
  stopDatabase(options?: { force?: boolean }): Promise<void>;
}

export interface PrepareOptions {
  /** True for the one application of a data folder, false for worker and tools. */
  isApplication: boolean;
  port: number;
}

/**
 * Fill in process.env before any module of the application reads it: secrets and an embedded database when there is
 * no `DATABASE_URL`, otherwise a check that all was given. Throws StartFailure with one sentence.
 */
export async function prepareEnvironment(options: PrepareOptions): Promise<Prepared> {
  const isEmbedded = !process.env.DATABASE_URL;
  const dataDir = ensureDataFolder();
  Object.assign(process.env, { HEALING_DATA_DIR: dataDir });
  const prepared = isEmbedded ? await prepareEmbedded(dataDir, options) : await prepareGiven();
  try {
    validate();
    warnAboutSettings(isEmbedded);
    return prepared;
  } catch (error) {
    await prepared.stopDatabase();
    throw error;
  }
}

async function prepareEmbedded(dataDir: string, options: PrepareOptions): Promise<Prepared> {
  const secrets = ensureSecrets(dataDir);
  setMissing({
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    NEXTAUTH_URL: `http://localhost:${options.port}`,
    HEALING_KEK: secrets.kek,
    HEALING_DEMO: 'on',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActionsKey,
  });
  const embedded = await startEmbedded({
    dataDir,
    passwords: secrets.database,
    isApplication: options.isApplication,
    onEvent: say,
  });
  const { appUrl, ownerUrl } = embedded;
  Object.assign(process.env, { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
  const isDemo = process.env.HEALING_DEMO === 'on';
  return { embedded, appUrl, ownerUrl, isDemo, stopDatabase: embedded.stop };
}

async function prepareGiven(): Promise<Prepared> {
  assertProductionSecrets(process.env);
  const isDemo = process.env.HEALING_DEMO === 'on';
  if (isDemo && process.env.HEALING_DEMO_CONFIRM !== 'on') {
    throw new StartFailure(
      'HEALING_DEMO=on with DATABASE_URL would put demo people with a public password into that database; set HEALING_DEMO_CONFIRM=on as well if it is empty and meant for that.',
    );
  }
  const appUrl = process.env.DATABASE_URL as string;
  const ownerUrl = process.env.DATABASE_OWNER_URL || appUrl;
  await assertReachable(appUrl, 'DATABASE_URL');
  if (ownerUrl !== appUrl) await assertReachable(ownerUrl, 'DATABASE_OWNER_URL');
  // Every instance behind a balancer has to come to the same key.
  const actionsKey = createHmac('sha256', process.env.NEXTAUTH_SECRET as string)
    .update('server-actions')
    .digest('base64');
  setMissing({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey, HEALING_DEMO: 'off' });
  return { embedded: undefined, appUrl, ownerUrl, isDemo, stopDatabase: async () => {} };
}

function setMissing(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!process.env[name]) Object.assign(process.env, { [name]: value });
  }
}

function validate(): void {
  try {
    env();
  } catch (cause) {
    throw new StartFailure((cause as Error).message, { cause });
  }
}

function warnAboutSettings(isEmbedded: boolean): void {
  if (!isEmbedded && !process.env.DATABASE_OWNER_URL) {
    say(
      'Warning: without DATABASE_OWNER_URL the running role owns the audit tables, so append-only rests on the trigger alone.',
    );
  }
  const scale = env().HEALING_RATE_LIMIT_SCALE;
  if (scale > 10) say(`Warning: HEALING_RATE_LIMIT_SCALE=${scale} all but switches the rate limits off.`);
}
