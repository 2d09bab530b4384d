import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { pool } from '@/db/client';
import { uploadPartEndpoint } from '@/lib/api/attachments';
import { forgetOrphans, removeLeftovers } from '@/lib/domain/attachments/clean-up';
import { beginUpload } from '@/lib/domain/attachments/commands/begin-upload';
import { deleteAttachment } from '@/lib/domain/attachments/commands/delete-attachment';
import { completeUpload } from '@/lib/domain/attachments/complete-upload';
import { attachmentFile } from '@/lib/domain/attachments/queries';
import { receivePart, uploadStateOf } from '@/lib/domain/attachments/receive-part';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { forgetEnv } from '@/lib/platform/env';
import { forgetSingleton } from '@/lib/platform/process';
import { localFolder } from '@/lib/platform/storage/local-folder';
import { ObjectMissing, type ObjectStore, objectStore } from '@/lib/platform/storage/object-store';
import { storageFailure } from '@/lib/platform/storage/storage-failure';
import { refusalOf } from '../../support/audit';
import { callEndpoint } from '../../support/call-endpoint';
import { resetClock, turnClock } from '../../support/clock';
import { save } from '../../support/drafts';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { bytesFrom, pdf, photo, storedObjects, upload } from '../../support/files';
import { send } from '../../support/messages';
import { temporaryFolder } from '../../support/temporary-folder';

afterEach(resetClock);

const asSystem = () => makeContext(ANONYMOUS);
const keysOf = async (id: number): Promise<string[]> => {
  const [row] = await pool().sql<{ blob: string }[]>`select blob from attachments where id = ${id}`;
  return [...storedObjects().keys()].filter((name) => row && name.includes(row.blob));
};

/** Environment for one test. */
function withEnv(values: Record<string, string>): void {
  Object.assign(process.env, values);
  forgetEnv();
  forgetSingleton('object-store');
  onTestFinished(() => {
    for (const name of Object.keys(values)) delete process.env[name];
    forgetEnv();
    forgetSingleton('object-store');
  });
}

/** In place of the storage, for one test. */
function withStore(change: (real: ObjectStore) => Partial<ObjectStore>): void {
  const real = objectStore();
  const changed = change({ ...real });
  const holder = (globalThis as unknown as { __healing: { singletons: Map<string, unknown> } }).__healing
    .singletons;
  holder.set('object-store', { ...real, ...changed });
  onTestFinished(() => forgetSingleton('object-store'));
}

describe('cleaning up', () => {
  it('removes the bytes of what was deleted, and then its row; what copies share stays until the last', async () => {
    const ctx = await ctxOf(await person());
    const { attachmentId: id } = await upload(ctx, 'a.pdf', pdf());
    const { attachmentId: other } = await upload(ctx, 'photo.jpg', await photo());
    const stored = await keysOf(id);
    expect(stored.length).toBeGreaterThan(0);
    await deleteAttachment(ctx, { id });
    await removeLeftovers(asSystem());
    expect([...storedObjects().keys()].filter((name) => stored.includes(name))).toEqual([]);
    expect((await pool().sql`select 1 from attachments where id = ${id}`).count).toBe(0);
    expect((await keysOf(other)).length).toBeGreaterThan(0);
  });

  it('gives up what nobody sent within a day, but not what a draft keeps or a message has', async () => {
    const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
    await assignment({ patient, clinician });
    const ctx = await ctxOf(patient);
    const left = (await beginUpload(ctx, { name: 'a.txt', size: 4 })).attachmentId;
    const unsent = (await upload(ctx, 'a.pdf', pdf())).attachmentId;
    const drafted = (await upload(ctx, 'b.pdf', pdf())).attachmentId;
    const sent = (await upload(ctx, 'c.pdf', pdf())).attachmentId;
    await save(ctx, { recipient: clinician.username, content: 'Later', attachmentIds: [drafted] });
    await send(ctx, clinician, 'Now', { attachmentIds: [sent] });
    turnClock(DAY_MS - 60_000);
    await forgetOrphans(asSystem());
    turnClock(120_000);
    const before = await stateOf([left, unsent, drafted, sent]);
    expect(before).toEqual(['uploading', 'ready', 'ready', 'sent']);
    await forgetOrphans(asSystem());
    expect(await stateOf([left, unsent, drafted, sent])).toEqual(['deleted', 'deleted', 'ready', 'sent']);
    // Long after the draft is gone, its file goes, too.
    await pool().sql`delete from drafts where user_id = ${patient.id}`;
    turnClock(2 * DAY_MS);
    await forgetOrphans(asSystem());
    expect(await stateOf([drafted, sent])).toEqual(['deleted', 'sent']);
  });
});

async function stateOf(ids: number[]): Promise<string[]> {
  const rows = await pool().sql<{ id: number; state: string }[]>`
    select id, state from attachments where id = any(${ids}::bigint[])`;
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? 'gone');
}

describe('a full disk', () => {
  it('answers 503, leaves nothing half-written, and the upload goes on once there is room', async () => {
    const whom = await person();
    const ctx = await ctxOf(whom);
    const { attachmentId: id } = await beginUpload(ctx, { name: 'a.txt', size: 4 });
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    withStore(() => ({ put: async () => Promise.reject(storageFailure(full)) }));
    const params = { id: String(id), part: '0' };
    const answer = await callEndpoint(uploadPartEndpoint, whom, { params, body: 1234 });
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      503,
      'unavailable',
      '30',
    ]);
    expect(await uploadStateOf(ctx, { id })).toMatchObject({ partsReceived: 0 });
    forgetSingleton('object-store');
    expect((await callEndpoint(uploadPartEndpoint, whom, { params, body: 1234 })).status).toBe(200);
    expect(await completeUpload(ctx, { id })).toMatchObject({ size: 4 });
  });

  it('of a folder that cannot be written leaves no file behind', async () => {
    const folder = temporaryFolder();
    const store = localFolder(folder);
    await store.put('ab/one', Buffer.from('bytes'));
    // A name that no file system takes fails after the folder was made.
    await expect(store.put(`ab/${'x'.repeat(300)}`, Buffer.from('bytes'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map((one) => one.name)).toEqual(['one']);
    await expect(store.get('ab/two')).rejects.toBeInstanceOf(ObjectMissing);
  });
});

/** As much of an S3-compatible storage as is asked of one; refuses whoever does not sign. */
async function bucketServer(): Promise<{
  address: string;
  objects: Map<string, Buffer>;
  fail: { status?: number };
}> {
  const objects = new Map<string, Buffer>();
  const fail: { status?: number } = {};
  const server: Server = createServer(async (req, res) => {
    const body: Buffer[] = [];
    for await (const chunk of req) body.push(chunk as Buffer);
    const bytes = Buffer.concat(body);
    const isSigned =
      /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/.test(
        req.headers.authorization ?? '',
      ) && req.headers['x-amz-content-sha256'] === createHash('sha256').update(bytes).digest('hex');
    const url = new URL(req.url!, 'http://localhost');
    const key = url.pathname.replace(/^\/files\/?/, '');
    const answer = (status: number, content: Buffer | string = '') => res.writeHead(status).end(content);
    if (!isSigned) answer(403);
    else if (fail.status) answer(fail.status);
    else if (req.method === 'PUT') {
      objects.set(key, bytes);
      answer(200);
    } else if (req.method === 'DELETE') {
      objects.delete(key);
      answer(204);
    } else if (url.searchParams.get('list-type') === '2') {
      const under = [...objects.keys()].filter((name) => name.startsWith(url.searchParams.get('prefix')!));
      answer(
        200,
        `<ListBucketResult>${under
          .slice(0, 2)
          .map((name) => `<Contents><Key>${name}</Key></Contents>`)
          .join('')}</ListBucketResult>`,
      );
    } else if (objects.has(key)) answer(200, objects.get(key)!);
    else answer(404, '<Error/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, fail };
}

describe('an S3-compatible storage', () => {
  it('holds the encrypted bytes, gives them back, and is emptied', async () => {
    const { address, objects, fail } = await bucketServer();
    withEnv({
      S3_BUCKET: 'files',
      S3_ENDPOINT: address,
      S3_REGION: 'eu-1',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    });
    const ctx = await ctxOf(await person());
    const bytes = Buffer.concat([pdf('In a bucket'), Buffer.alloc(2_200_000, 'x')]);
    const { attachmentId: id } = await upload(ctx, 'a.pdf', bytes);
    expect(objects.size).toBe(3);
    for (const object of objects.values()) expect(object.includes('In a bucket')).toBe(false);
    const file = await attachmentFile(ctx, { id });
    expect(
      (await bytesFrom(file.read(1_000_000, 2_100_000))).equals(bytes.subarray(1_000_000, 2_100_001)),
    ).toBe(true);
    fail.status = 500;
    expect(await refusalOf(bytesFrom(file.read(0, 10)))).toBe('unavailable');
    expect(await refusalOf(upload(ctx, 'b.pdf', pdf()))).toBe('unavailable');
    fail.status = undefined;
    await deleteAttachment(ctx, { id });
    await removeLeftovers(asSystem());
    expect([...objects.keys()]).toEqual([]);
  });

  it('that is not there is a passing failure', async () => {
    withEnv({
      S3_BUCKET: 'files',
      S3_ENDPOINT: 'http://127.0.0.1:9',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    });
    const ctx = await ctxOf(await person());
    expect(await refusalOf(upload(ctx, 'a.pdf', pdf()))).toBe('unavailable');
  });
});

/** As much of clamd as is asked of it: reads the stream, and answers by what is in it. */
async function scanner(): Promise<{ address: string; seen: Buffer[] }> {
  const seen: Buffer[] = [];
  const server = createSocketServer((socket: Socket) => {
    let input = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      input = Buffer.concat([input, bytes]);
      const file = streamOf(input);
      if (!file) return;
      seen.push(file);
      const answers: [string, string][] = [
        ['EICAR', 'stream: Eicar-Test-Signature FOUND\0'],
        ['BROKEN', 'INSTREAM size limit exceeded. ERROR\0'],
      ];
      socket.end(answers.find(([mark]) => file.includes(mark))?.[1] ?? 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** The file in a stream of length-prefixed chunks, once the empty one has come. */
function streamOf(input: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (input.subarray(0, command.length).toString() !== command) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= input.length; ) {
    const size = input.readUInt32BE(at);
    if (size === 0) return Buffer.concat(parts);
    parts.push(input.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return null;
}

describe('the virus scanner', () => {
  const complete = async (whom: Person, text: string) => {
    const ctx = await ctxOf(whom);
    const bytes = Buffer.from(text);
    const { attachmentId: id } = await beginUpload(ctx, { name: 'a.txt', size: bytes.length });
    await receivePart(ctx, { id, part: 0, bytes });
    return {
      id,
      ctx,
      outcome: await completeUpload(ctx, { id }).then(
        () => 'ready',
        (e: { code: string }) => e.code,
      ),
    };
  };

  it('sees every file before it can be sent; what it finds is removed', async () => {
    const { address, seen } = await scanner();
    withEnv({ HEALING_CLAMD: address });
    const whom = await person();
    const large = 'All is well. '.repeat(60_000);
    expect((await complete(whom, large)).outcome).toBe('ready');
    expect(seen[0]!.toString()).toBe(large);
    const { id, outcome } = await complete(whom, 'EICAR in here');
    expect(outcome).toBe('unsupported_type');
    expect(await stateOf([id])).toEqual(['deleted']);
  });

  it('that is away or cannot say lets nothing pass, and the upload can be completed later', async () => {
    const whom = await person();
    withEnv({ HEALING_CLAMD: '127.0.0.1:9' });
    const { id, ctx, outcome } = await complete(whom, 'Words');
    expect(outcome).toBe('unavailable');
    const { address } = await scanner();
    process.env.HEALING_CLAMD = address;
    forgetEnv();
    expect(await completeUpload(ctx, { id })).toMatchObject({ mediaType: 'text/plain' });
    expect((await complete(whom, 'BROKEN')).outcome).toBe('unavailable');
  });
});
