import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from '@/db/embedded';
import { isAlive, livePostmaster, readPidFile } from '@/db/embedded/postmaster';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { until } from '@/tests/support/until';

const passwords = { superuser: 'su-password', owner: 'owner-password', app: 'app-password' };
let dataDir: string;

beforeEach(() => {
  dataDir = temporaryFolder();
});

/** Start on the test's folder; whatever the test does, nothing of it is left behind. */
async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({
    dataDir,
    passwords,
    isApplication: false,
    settings: { shared_buffers: '16MB' },
    ...options,
  });
  onTestFinished(() => database.stop({ force: true }));
  return database;
}

const serverPid = () => livePostmaster(path.join(dataDir, 'postgres'))?.pid;

async function ask<T extends Record<string, unknown>>(url: string, query: string): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return (await sql.unsafe<T[]>(query))[0] as T;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

describe('the server', () => {
  test('is UTF-8, checksummed, durable, private in its log, and reachable by this machine only', async () => {
    const { superuserUrl } = await start();
    const settings = await ask(
      superuserUrl,
      `select jsonb_object_agg(name, setting) as all from pg_settings where name in ('server_encoding',
       'data_checksums', 'TimeZone', 'fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses',
       'unix_socket_directories', 'password_encryption', 'log_parameter_max_length',
       'log_parameter_max_length_on_error', 'log_min_error_statement', 'log_statement')`,
    );
    expect(settings.all).toEqual({
      server_encoding: 'UTF8',
      data_checksums: 'on',
      TimeZone: 'UTC',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      password_encryption: 'scram-sha-256',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
      log_min_error_statement: 'panic',
      log_statement: 'none',
    });
  });

  test('asks for a password, and neither role is a superuser', async () => {
    const { appUrl, ownerUrl } = await start();
    for (const url of [appUrl, ownerUrl]) {
      expect(await ask(url, 'select rolsuper from pg_roles where rolname = current_user')).toEqual({
        rolsuper: false,
      });
      await expect(ask(url.replace(/-password/, '-guess'), 'select 1')).rejects.toThrow(
        /password authentication/,
      );
    }
  });

  test('gives the owner the base and the running role no right to create in it', async () => {
    const { appUrl, ownerUrl } = await start();
    await ask(ownerUrl, 'create table things (id int)');
    await expect(ask(appUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(ask(appUrl, 'select * from things')).rejects.toThrow(/permission denied/);
  });

  test('stops with its last user and leaves no process', async () => {
    const database = await start();
    const pid = serverPid() as number;
    expect(isAlive(pid)).toBe(true);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('keeps its port and its data over a restart', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual({ answer: 42 });
  });

  test('can give up its base for an empty one', async () => {
    const { ownerUrl, recreate } = await start();
    await ask(ownerUrl, 'create table half_seeded (id int)');
    await recreate();
    expect(await ask(ownerUrl, `select to_regclass('half_seeded') as found`)).toEqual({ found: null });
  });
});

describe('when the server is killed', () => {
  test('it is back by itself with everything that was committed', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    const pid = serverPid() as number;
    process.kill(pid, 'SIGKILL');
    const answer = await until('the database answering again', () =>
      ask(ownerUrl, 'select answer from kept').catch(() => undefined),
    );
    expect(answer).toEqual({ answer: 42 });
    expect(serverPid()).not.toBe(pid);
  });

  test('the application keeps its place, so that a second one is still refused', async () => {
    await start({ isApplication: true });
    process.kill(serverPid() as number, 'SIGKILL');
    const refused = await until('the second application being refused', () =>
      start({ isApplication: true }).then(
        () => undefined,
        (error: Error) => /already running/.test(error.message) && error.message,
      ),
    );
    expect(refused).toMatch(/^Healing Space Messaging is already running on the data folder/);
  });

  test('a pid file that names a stranger by now does not keep it from starting', async () => {
    await (await start()).stop();
    const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, `${process.ppid}\n${path.dirname(pidFile)}\n1795202971\n15999\n`);
    expect(isAlive(process.ppid)).toBe(true);
    const { appUrl } = await start();
    expect(await ask(appUrl, 'select 1 as one')).toEqual({ one: 1 });
    expect(readPidFile(path.dirname(pidFile))?.pid).not.toBe(process.ppid);
    expect(isAlive(process.ppid)).toBe(true);
  });
});

describe('a second launcher', () => {
  test('uses the server that runs, and the server stays until both have gone', async () => {
    const app = await start({ isApplication: true });
    const pid = serverPid() as number;
    const worker = await start();
    expect(worker.port).toBe(app.port);
    expect(serverPid()).toBe(pid);
    await app.stop();
    expect(await ask(worker.appUrl, 'select 1 as one')).toEqual({ one: 1 });
    await worker.stop();
    // It ended; the kernel keeps its entry until its first launcher, this process, has heard of it.
    await until('the server left', () => !isAlive(pid));
  });

  test('is refused when it is a second application, and takes nothing down with it', async () => {
    const app = await start({ isApplication: true });
    await expect(start({ isApplication: true })).rejects.toThrow(
      /is already running on the data folder .*\.$/,
    );
    expect(await ask(app.appUrl, 'select 1 as one')).toEqual({ one: 1 });
  });

  test('with other secrets is told so', async () => {
    await start();
    await expect(start({ passwords: { ...passwords, superuser: 'another' } })).rejects.toThrow(
      /^The embedded database does not accept the stored password/,
    );
  });

  test('that starts at the same moment shares one new data folder', async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(new Set(all.map(({ port }) => port)).size).toBe(1);
    expect(readFileSync(path.join(dataDir, 'postgres.port'), 'utf8').trim()).toBe(String(all[0]?.port));
  });
});

describe('a data folder in which', () => {
  test('an earlier first start was killed is cleaned up', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const abandoned = path.join(dataDir, `postgres.new-${gone}-0a1b2c3d`);
    mkdirSync(abandoned);
    await start();
    expect(existsSync(abandoned)).toBe(false);
  });

  test('something else lies is named, and left as it is', async () => {
    const foreign = path.join(dataDir, 'postgres', 'holiday.jpg');
    mkdirSync(path.dirname(foreign));
    writeFileSync(foreign, 'sea');
    await expect(start()).rejects.toThrow(/^The folder .* holds something other than our database;/);
    expect(readFileSync(foreign, 'utf8')).toBe('sea');
  });

  test('another version of PostgreSQL wrote is refused with its reason', async () => {
    await (await start()).stop();
    writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(
      /^PostgreSQL did not start \(database files are incompatible with server\);/,
    );
  });

  test('durability was switched off for a role is refused, and stopped again', async () => {
    const database = await start();
    await ask(database.superuserUrl, 'alter role healing_app set synchronous_commit = off');
    await database.stop();
    await expect(start()).rejects.toThrow(
      /^The embedded database would risk acknowledged messages: synchronous_commit must be on\.$/,
    );
    expect(serverPid()).toBeUndefined();
  });
});
