import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, freePort, startApp } from '@/bench/harness/app';
import { signIn } from '@/bench/harness/callers';
import { type Installation, openInstallation } from '@/bench/harness/installation';
import type { Correspondence } from '@/bench/measure/calls';
import { seedSmall } from '@/bench/seed/world';
import { correspondences } from '@/bench/steps/people';

/** A running app with people who may write to each other, and hands to kill it. */
export interface Subject {
  origin: string;
  dataDir: string;
  senders: Correspondence[];
  app: () => App;
  /** Start it again after it was killed; resolves when it is ready. */
  restart: () => Promise<App>;
  /** Look into the database, without looking after it in between. */
  inspect: <T>(work: (installation: Installation) => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}

const SEEDED = 2_500;

/** Make one on a data folder of its own from a built copy of the sources. */
export async function makeSubject(folder: string): Promise<Subject> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'healing-soak-'));
  const port = await freePort();
  let app = await startApp({ folder, dataDir, port });
  const inspect = async <T>(work: (installation: Installation) => Promise<T>) => {
    const installation = await openInstallation(dataDir, port);
    try {
      return await work(installation);
    } finally {
      await installation.close();
    }
  };
  const stop = async () => {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const senders = await inspect(async ({ superuser }) => {
      const world = await seedSmall(superuser, SEEDED);
      return correspondences(await signIn(world.clinicians, app.origin), world.conversations);
    });
    const restart = async () => {
      app = await startApp({ folder, dataDir, port });
      return app;
    };
    return { origin: app.origin, dataDir, senders, app: () => app, restart, inspect, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Rows by key, for keys that were acknowledged: how many are missing, doubled, or have another id than was acknowledged. */
export async function compare(
  subject: Subject,
  acknowledged: Map<string, number>,
): Promise<{ lost: number; doubled: number; otherId: number }> {
  return subject.inspect(async ({ superuser }) => {
    const keys = [...acknowledged.keys()];
    const rows = await superuser<{ key: string; id: string }[]>`
      select client_key as key, id from messages where client_key = any(${keys}::uuid[])`;
    const byKey = Map.groupBy(rows, (row) => row.key);
    return {
      lost: keys.filter((key) => !byKey.has(key)).length,
      doubled: [...byKey.values()].filter((found) => found.length > 1).length,
      otherId: rows.filter((row) => acknowledged.get(row.key) !== Number(row.id)).length,
    };
  });
}
