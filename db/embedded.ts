import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { serviceAccountFor } from './embedded/account';
import { postgresBinaries } from './embedded/binaries';
import { type Cluster, ensureCluster, superuserName } from './embedded/cluster';
import { asFolderFailure, StartFailure } from './embedded/failure';
import { type InstanceLock, takeInstanceLock } from './embedded/instance-lock';
import { ensureServer, type LaunchOptions } from './embedded/launch';
import { isPostmaster, type Postmaster } from './embedded/postmaster';
import { assertDurable } from './embedded/readiness';
import {
  appRole,
  databaseName,
  ensureRoles,
  ownerRole,
  type RolePasswords,
  recreateDatabase,
} from './embedded/roles';
import { stopServer } from './embedded/shutdown';
import { supervise } from './embedded/supervisor';

export interface EmbeddedOptions {
  /** Folder for the data files, log and port; made when missing. */
  dataDir: string;
  passwords: RolePasswords;
  /** True for the application itself, of which one may run per data folder; false for worker and tools. */
  isApplication: boolean;
  /** Told in a sentence when the server died or came back. */
  onEvent?: (sentence: string) => void;
  settings?: Record<string, string>;
}

export interface EmbeddedDatabase {
  port: number;
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** Drop the base with everything in it and make an empty one. */
  recreate(): Promise<void>;
  /** Stop supervising, and stop the server unless another launcher uses it. `force` skips the checkpoint. */
  stop(options?: { force?: boolean }): Promise<void>;
}

/**
 * Start or adopt the embedded PostgreSQL of a data folder and keep it running until `stop`.
 * Throws StartFailure with one sentence: already running, disk full, folder not writable, secrets that do not fit.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, launch } = prepareFolder(options);
  await ensureCluster(launch.cluster, options.passwords.superuser);
  let server = await ensureServer(launch);
  let lock = await claim(launch, server, options);
  try {
    await ensureRoles(launch.superuserUrl(server.port), options.passwords);
    const appUrl = urlOf(appRole, options.passwords.app, server.port);
    await assertDurable(appUrl);
    const supervisor = supervise({
      isHealthy: () => isPostmaster(server.pid, launch.cluster.dir) && lock.isHeld(),
      repair: async () => {
        server = await ensureServer({ ...launch, fixedPort: server.port });
        lock = lock.isHeld() ? lock : await claim(launch, server, options);
      },
      onEvent: options.onEvent,
    });
    const release = async () => {
      await supervisor.stop();
      // A session ended by the server alone says nothing about other launchers, so ask again.
      if (!lock.isHeld() && isPostmaster(server.pid, launch.cluster.dir))
        lock = await claim(launch, server, options);
      return lock.releaseAndAskIfLast();
    };
    let releasing: Promise<boolean> | undefined;
    return {
      port: server.port,
      superuserUrl: launch.superuserUrl(server.port),
      ownerUrl: urlOf(ownerRole, options.passwords.owner, server.port),
      appUrl,
      recreate: () => recreateDatabase(launch.superuserUrl(server.port)),
      stop: async ({ force = false } = {}) => {
        releasing ??= release();
        if (await releasing) await stopServer(launch.cluster, force);
      },
    };
  } catch (error) {
    if (await lock.releaseAndAskIfLast()) await stopServer(launch.cluster);
    throw asFolderFailure(error, dataDir);
  }
}

function prepareFolder(options: EmbeddedOptions): { dataDir: string; launch: LaunchOptions } {
  const dataDir = path.resolve(options.dataDir);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Started by root, the server's own user has to pass through to its sub-folder; the secrets stay 0600.
    if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
    const cluster = clusterIn(realpathSync(dataDir));
    return {
      dataDir,
      launch: {
        cluster,
        logFile: path.join(dataDir, 'postgres.log'),
        portFile: path.join(dataDir, 'postgres.port'),
        superuserUrl: (port) => urlOf(superuserName, options.passwords.superuser, port, 'postgres'),
        settings: options.settings,
      },
    };
  } catch (error) {
    throw asFolderFailure(error, dataDir);
  }
}

function clusterIn(dataDir: string): Cluster {
  const dir = path.join(dataDir, 'postgres');
  const account = serviceAccountFor(dir);
  return { dir, account, binaries: postgresBinaries(account) };
}

async function claim(
  launch: LaunchOptions,
  server: Postmaster,
  options: EmbeddedOptions,
): Promise<InstanceLock> {
  const lock = await takeInstanceLock(launch.superuserUrl(server.port), {
    exclusive: options.isApplication,
    waitMs: 3_000,
  });
  if (lock) return lock;
  throw new StartFailure(
    `Healing Space Messaging is already running on the data folder ${options.dataDir}; stop it first or set HEALING_DATA_DIR to another folder.`,
  );
}

function urlOf(role: string, password: string, port: number, database = databaseName): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
