import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import {
  completeUploadEndpoint,
  uploadEndpoint,
  uploadPartEndpoint,
  uploadStateEndpoint,
} from '@/lib/api/attachments';
import { beginUpload } from '@/lib/domain/attachments/commands/begin-upload';
import { deleteAttachment } from '@/lib/domain/attachments/commands/delete-attachment';
import { completeUpload } from '@/lib/domain/attachments/complete-upload';
import { receivePart, uploadStateOf } from '@/lib/domain/attachments/receive-part';
import { PART_BYTES } from '@/lib/domain/attachments/schema';
import { changeSettings } from '@/lib/domain/settings/commands/change-settings';
import { auditOf, refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { callEndpoint } from '../../support/call-endpoint';
import { type Cast, cast } from '../../support/cast';
import { ctxOf, person } from '../../support/factories';
import { pdf, photo, pixelBomb, recording, storedObjects, upload } from '../../support/files';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const stateOf = async (id: number) => {
  const [row] = await pool().sql<{ state: string }[]>`select state from attachments where id = ${id}`;
  return row?.state ?? 'gone';
};

describe('an upload in parts', () => {
  it('goes on where it stopped, and repeated parts change nothing', async () => {
    const ctx = await ctxOf(people.maria);
    const bytes = Buffer.concat([pdf(), randomBytes(2 * PART_BYTES + 77)]);
    const { attachmentId: id, ...begun } = await beginUpload(ctx, { name: 'plan.pdf', size: bytes.length });
    expect(begun).toMatchObject({ state: 'uploading', parts: 3, partsReceived: 0, partSize: PART_BYTES });
    const part = (n: number) => bytes.subarray(n * PART_BYTES, (n + 1) * PART_BYTES);
    await receivePart(ctx, { id, part: 0, bytes: part(0) });
    expect(await receivePart(ctx, { id, part: 0, bytes: part(0) })).toMatchObject({ partsReceived: 1 });
    expect(await refusalOf(receivePart(ctx, { id, part: 2, bytes: part(2) }))).toBe('conflict');
    expect(await refusalOf(completeUpload(ctx, { id }))).toBe('conflict');
    // Another device, later: it asks what is there.
    const later = await ctxOf(people.maria);
    const { partsReceived } = await uploadStateOf(later, { id });
    expect(partsReceived).toBe(1);
    for (const n of [1, 2]) await receivePart(later, { id, part: n, bytes: part(n) });
    const done = await completeUpload(later, { id });
    expect(done).toMatchObject({
      attachmentId: id,
      name: 'plan.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
    });
    expect(await completeUpload(later, { id })).toEqual(done);
    // Asked again it was done already.
    expect(await auditOf(later)).toEqual([{ action: 'attachment.upload', outcome: 'ok', subjectId: null }]);
  });

  it('refuses parts of another length, and one part sent twice at once is one', async () => {
    const ctx = await ctxOf(people.maria);
    const { attachmentId: id } = await beginUpload(ctx, { name: 'a.txt', size: 5 });
    for (const bytes of ['', 'four', 'sixsix'])
      expect(await refusalOf(receivePart(ctx, { id, part: 0, bytes: Buffer.from(bytes) }))).toBe(
        'invalid_request',
      );
    expect(await refusalOf(receivePart(ctx, { id, part: 1, bytes: Buffer.from('12345') }))).toBe(
      'invalid_request',
    );
    const twice = await Promise.all(
      [1, 2].map(() => receivePart(ctx, { id, part: 0, bytes: Buffer.from('12345') })),
    );
    expect(twice.map(({ partsReceived }) => partsReceived)).toEqual([1, 1]);
    const both = await Promise.all([1, 2].map(() => completeUpload(ctx, { id })));
    expect(both[0]).toEqual(both[1]);
  });

  it('is nobody else’s to see, to continue or to remove', async () => {
    const ctx = await ctxOf(people.maria);
    const { attachmentId: id } = await beginUpload(ctx, { name: 'a.txt', size: 4 });
    for (const other of [people.okafor, people.james, people.admin]) {
      const theirs = await ctxOf(other);
      expect(await refusalOf(uploadStateOf(theirs, { id }))).toBe('not_found');
      expect(await refusalOf(receivePart(theirs, { id, part: 0, bytes: Buffer.from('evil') }))).toBe(
        'not_found',
      );
      expect(await refusalOf(completeUpload(theirs, { id }))).toBe('not_found');
      expect(await refusalOf(deleteAttachment(theirs, { id }))).toBe('not_found');
    }
    await deleteAttachment(ctx, { id });
    expect(await stateOf(id)).toBe('deleted');
    expect(await refusalOf(receivePart(ctx, { id, part: 0, bytes: Buffer.from('four') }))).toBe('not_found');
  });

  it('announced twice under one key is one', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { name: 'a.txt', size: 4 };
    const first = await callEndpoint(uploadEndpoint, people.maria, { body, headers });
    const second = await callEndpoint(uploadEndpoint, people.maria, { body, headers });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });
});

describe('limits', () => {
  it('are those of the installation: size of one, and of all that lies unsent', async () => {
    const ctx = await ctxOf(await person());
    const tooLarge = { name: 'a.pdf', size: 25 * 1024 * 1024 + 1 };
    expect(await refusalOf(beginUpload(ctx, tooLarge))).toBe('too_large');
    await beginUpload(ctx, { ...tooLarge, size: 25 * 1024 * 1024 });
    await changeSettings(await ctxOf(people.admin), { attachmentMaxMegabytes: 1 });
    expect(await refusalOf(beginUpload(ctx, { name: 'a.pdf', size: 1024 * 1024 + 1 }))).toBe('too_large');
    // What lies there from before is more than twenty of the present size.
    expect(await refusalOf(beginUpload(ctx, { name: 'a.pdf', size: 1 }))).toBe('too_large');
    await changeSettings(await ctxOf(people.admin), { attachmentMaxMegabytes: 25 });
  });
});

describe('what a file is', () => {
  it('decides whether it can be sent: what is refused leaves nothing but an entry', async () => {
    const ctx = await ctxOf(people.maria);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const { attachmentId: id } = await beginUpload(ctx, { name: 'photo.png', size: svg.length });
    await receivePart(ctx, { id, part: 0, bytes: svg });
    expect(await refusalOf(completeUpload(ctx, { id }))).toBe('unsupported_type');
    expect(await stateOf(id)).toBe('deleted');
    expect(await refusalOf(completeUpload(ctx, { id }))).toBe('not_found');
    expect(await auditOf(ctx)).toEqual([
      { action: 'attachment.refuse', outcome: 'refused', subjectId: null },
    ]);
  });

  it('of pictures is written anew: turned as its camera noted, without place, camera or name', async () => {
    const ctx = await ctxOf(people.maria);
    const original = await photo({ width: 640, height: 480 });
    expect(original.includes('Spy Cameras')).toBe(true);
    const sent = await upload(ctx, 'photo.jpg', original);
    expect(sent).toMatchObject({ mediaType: 'image/jpeg', width: 480, height: 640, hasThumbnail: true });
  });

  it('refuses pictures that promise more pixels than there is memory for', async () => {
    const ctx = await ctxOf(people.maria);
    expect(await refusalOf(upload(ctx, 'bomb.png', await pixelBomb()))).toBe('too_large');
    const broken = (await photo()).subarray(0, 300);
    expect(await refusalOf(upload(ctx, 'broken.jpg', broken))).toBe('unsupported_type');
  });

  it('of a recording keeps its length and waveform; nothing but sound may say it is one', async () => {
    const ctx = await ctxOf(people.maria);
    const voice = { durationMs: 4_200, waveform: [0, 50, 100] };
    const take = async (bytes: Buffer) => {
      const { attachmentId: id } = await beginUpload(ctx, { name: 'voice.webm', size: bytes.length, voice });
      await receivePart(ctx, { id, part: 0, bytes });
      return completeUpload(ctx, { id });
    };
    expect(await take(recording())).toMatchObject({ isVoice: true, mediaType: 'audio/webm', ...voice });
    expect(await refusalOf(take(pdf()))).toBe('unsupported_type');
  });
});

describe('over HTTP', () => {
  it('a form is one upload, and parts are raw bytes', async () => {
    const caller = await callerOf(people.maria);
    const form = new FormData();
    form.set('file', new File([new Uint8Array(pdf())], '../../plan?.pdf'));
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const { serve } = await import('@/lib/next/serve');
    const whole = await serve(uploadEndpoint)(
      new Request('http://localhost:3000/api/attachments', {
        method: 'POST',
        body: await request.arrayBuffer(),
        headers: {
          'content-type': request.headers.get('content-type')!,
          cookie: caller.cookie,
          'x-csrf-token': caller.token,
        },
      }),
      { params: Promise.resolve({}) },
    );
    expect([whole.status, await whole.json()]).toMatchObject([
      201,
      {
        name: 'plan.pdf',
        media_type: 'application/pdf',
        size: pdf().length,
        attachment_id: expect.any(Number),
      },
    ]);
    const begun = await callEndpoint(uploadEndpoint, people.maria, { body: { name: 'a.txt', size: 4 } });
    const params = { id: String(begun.body.attachment_id) };
    const part = await callEndpoint(uploadPartEndpoint, people.maria, {
      params: { ...params, part: '0' },
      body: 12,
    });
    expect(part).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    const good = await callEndpoint(uploadPartEndpoint, people.maria, {
      params: { ...params, part: '0' },
      body: 1234,
    });
    expect(good).toMatchObject({ status: 200, body: { parts_received: 1 } });
    const state = await callEndpoint(uploadStateEndpoint, people.maria, { params });
    expect(state.body).toEqual(good.body);
    const done = await callEndpoint(completeUploadEndpoint, people.maria, { params });
    expect(done).toMatchObject({ status: 200, body: { media_type: 'text/plain', size: 4 } });
  });

  it.each([
    ['neither a file nor its announcement', {}],
    ['a file of nothing', { name: 'a.txt', size: 0 }],
    ['a file of less than nothing', { name: 'a.txt', size: -1 }],
    ['a fraction of a byte', { name: 'a.txt', size: 1.5 }],
    ['no name', { name: '', size: 1 }],
    ['a NUL in the name', { name: 'a\u0000.txt', size: 1 }],
    ['a file that is none', { file: 'words' }],
    ['a waveform beyond its bounds', { name: 'a', size: 1, voice: { duration_ms: 1, waveform: [101] } }],
  ])('%s is a 400', async (_what, body) => {
    const caller = await callerOf(people.maria);
    const answer = await call(caller, 'POST', '/api/attachments', { body });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      'invalid_request',
    ]);
  });

  it('a form that is none is a 400', async () => {
    const caller = await callerOf(people.maria);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await call(caller, 'POST', '/api/attachments', { body: 'nothing of the kind', headers });
    expect(answer.status).toBe(400);
  });
});

it('stores nothing that anybody could read', async () => {
  const words = `Very private words ${randomUUID()}`;
  await upload(await ctxOf(people.maria), `${words}.txt`, Buffer.from(words.repeat(500)));
  const objects = storedObjects();
  expect(objects.size).toBeGreaterThan(0);
  for (const [name, bytes] of objects) {
    expect(name).not.toContain('private');
    expect(bytes.includes('Very private words')).toBe(false);
  }
  const [row] = await pool().sql<{ found: boolean }[]>`
    select bool_or(position('Very private words'::bytea in ciphertext) > 0) as found from attachments`;
  expect(row!.found).toBe(false);
});
