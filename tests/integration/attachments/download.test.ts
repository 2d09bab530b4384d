import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { removeLeftovers } from '@/lib/domain/attachments/clean-up';
import { attachmentFile, attachmentThumbnail } from '@/lib/domain/attachments/queries';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { bytesFrom, pdf, photo, storedObjects, upload } from '../../support/files';
import { chooseUndo } from '../../support/held';
import { send } from '../../support/messages';

let people: Cast;
let patient: Person;
let clinician: Person;
beforeAll(async () => {
  people = await cast();
  patient = await person();
  clinician = await person({ role: 'clinician' });
  await assignment({ patient, clinician });
});

async function sentFile(name: string, bytes: Buffer): Promise<{ id: number; messageId: number }> {
  const ctx = await ctxOf(patient);
  const { attachmentId: id } = await upload(ctx, name, bytes);
  const { messageId } = await send(ctx, clinician, 'See this', { attachmentIds: [id] });
  return { id, messageId };
}

const fetchIt = async (whom: Person, id: number, headers: Record<string, string> = {}, what = '') =>
  call(await callerOf(whom), 'GET', `/api/attachments/${id}${what}`, { headers });
const bodyOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('a download', () => {
  it('gives the very bytes, to be saved and never opened in the page', async () => {
    const bytes = Buffer.concat([pdf(), randomBytes(300_000)]);
    const { id } = await sentFile('Wöchen"plan.pdf', bytes);
    const answer = await fetchIt(clinician, id);
    expect(answer.status).toBe(200);
    expect((await bodyOf(answer)).equals(bytes)).toBe(true);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-length')).toBe(String(bytes.length));
    expect(header('content-disposition')).toBe(
      `attachment; filename="W_chen plan.pdf"; filename*=UTF-8''W%C3%B6chen%20plan.pdf`,
    );
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(header('cache-control')).toMatch(/private, no-store/);
    expect(header('accept-ranges')).toBe('bytes');
  });

  it('gives every range exactly, over chunks and parts', async () => {
    const size = 1_200_000;
    const bytes = Buffer.concat([pdf(), randomBytes(size - pdf().length)]);
    const { id } = await sentFile('a.pdf', bytes);
    const cases: [string, number, number][] = [
      ['bytes=0-0', 0, 0],
      ['bytes=65535-65536', 65_535, 65_536],
      ['bytes=1048570-1048580', 1_048_570, 1_048_580],
      ['bytes=100000-', 100_000, size - 1],
      ['bytes=-10', size - 10, size - 1],
      ['bytes=1199990-9999999', size - 10, size - 1],
    ];
    for (const [range, start, end] of cases) {
      const answer = await fetchIt(clinician, id, { range });
      expect([answer.status, answer.headers.get('content-range')]).toEqual([
        206,
        `bytes ${start}-${end}/${size}`,
      ]);
      expect((await bodyOf(answer)).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
    for (const range of [`bytes=${size}-`, 'bytes=-0', 'bytes=5-4']) {
      const answer = await fetchIt(clinician, id, { range });
      expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
    }
    for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])
      expect((await fetchIt(clinician, id, { range })).status).toBe(200);
  });

  it('is gone on with only while it is the same content, and not sent again to whoever has it', async () => {
    const { id } = await sentFile('a.pdf', pdf());
    const etag = (await fetchIt(clinician, id)).headers.get('etag')!;
    const range = 'bytes=1-3';
    expect((await fetchIt(clinician, id, { range, 'if-range': etag })).status).toBe(206);
    expect((await fetchIt(clinician, id, { range, 'if-range': '"other"' })).status).toBe(200);
    const known = await fetchIt(clinician, id, { 'if-none-match': etag });
    expect([known.status, (await bodyOf(known)).length]).toEqual([304, 0]);
    // Having it once is no permission.
    expect((await fetchIt(people.james, id, { 'if-none-match': etag })).status).toBe(404);
  });
});

describe('who gets a file', () => {
  it('are those who see its message, and nobody else: for them it does not exist', async () => {
    const { id, messageId } = await sentFile('photo.jpg', await photo());
    for (const whom of [patient, clinician]) {
      expect((await fetchIt(whom, id)).status).toBe(200);
      expect((await fetchIt(whom, id, {}, '/thumbnail')).status).toBe(200);
    }
    const strangers = [people.maria, people.okafor, people.james, people.dev, people.admin];
    for (const stranger of strangers) {
      for (const what of ['', '/thumbnail']) {
        const [there, absent] = [
          await fetchIt(stranger, id, {}, what),
          await fetchIt(stranger, 999_999, {}, what),
        ];
        const [a, b] = [await there.json(), await absent.json()].map((body) => ({ ...body, request_id: '' }));
        expect([there.status, a]).toEqual([404, b]);
      }
    }
    await deleteMessage(await ctxOf(clinician), { messageId });
    expect((await fetchIt(clinician, id)).status).toBe(404);
    expect((await fetchIt(patient, id)).status).toBe(200);
  });

  it('ends with the care', async () => {
    const [other, doctor] = [await person(), await person({ role: 'clinician' })];
    const assignmentId = await assignment({ patient: other, clinician: doctor });
    const ctx = await ctxOf(other);
    const { attachmentId } = await upload(ctx, 'a.pdf', pdf());
    await send(ctx, doctor, 'See this', { attachmentIds: [attachmentId] });
    expect((await fetchIt(doctor, attachmentId)).status).toBe(200);
    await endAssignment(await ctxOf(people.admin), { id: assignmentId });
    expect((await fetchIt(doctor, attachmentId)).status).toBe(404);
    expect((await fetchIt(other, attachmentId)).status).toBe(200);
  });

  it('is the uploader alone until it is sent, a held message included', async () => {
    await chooseUndo(patient, 10);
    const ctx = await ctxOf(patient);
    const { attachmentId: id } = await upload(ctx, 'a.pdf', pdf());
    expect((await fetchIt(patient, id)).status).toBe(200);
    expect((await fetchIt(clinician, id)).status).toBe(404);
    const held = await send(ctx, clinician, 'See this', { attachmentIds: [id], hold: true });
    expect(held.status).toBe('queued');
    expect((await fetchIt(patient, id)).status).toBe(200);
    expect((await fetchIt(clinician, id)).status).toBe(404);
    await chooseUndo(patient, null);
  });

  it('reading as anything but a member leaves an entry', async () => {
    const { id, messageId } = await sentFile('a.pdf', pdf());
    const cover = await person({ role: 'clinician' });
    await pool().sql`
      insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from)
      select conversation_id, ${cover.id}, 'cover', ${patient.id}, now() - interval '1 hour' from messages where id = ${messageId}`;
    const ctx = await ctxOf(cover);
    await attachmentFile(ctx, { id });
    expect((await auditOf(ctx)).map(({ action }) => action)).toEqual(['conversation.view-as-cover']);
  });
});

describe('a photo', () => {
  it('arrives without the place where it was taken, and its original is gone', async () => {
    const original = await photo({ width: 800, height: 600 });
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { id } = await sentFile('photo.jpg', original);
    const ctx = await ctxOf(clinician);
    const file = await attachmentFile(ctx, { id });
    const small = await attachmentThumbnail(ctx, { id });
    for (const { read, size } of [file, small]) {
      const bytes = await bytesFrom(read(0, size - 1));
      const { exif, iptc, xmp, orientation } = await sharp(bytes).metadata();
      expect({ exif, iptc, xmp, orientation }).toEqual({});
      for (const trace of ['Spy Cameras', 'Maria Santos', 'GPS']) expect(bytes.includes(trace)).toBe(false);
    }
    const before = [...storedObjects().keys()].filter((name) => name.includes('upload')).length;
    await removeLeftovers(makeContext(ANONYMOUS));
    const after = [...storedObjects().keys()].filter((name) => name.includes('upload')).length;
    expect(after).toBeLessThan(before);
    expect((await fetchIt(clinician, id)).status).toBe(200);
  });

  it('that is gone from the storage is absent, never a failure of ours', async () => {
    const { id } = await sentFile('photo.jpg', await photo());
    const [row] = await pool().sql<{ blob: string }[]>`select blob from attachments where id = ${id}`;
    const { objectStore } = await import('@/lib/platform/storage/object-store');
    await objectStore().remove(row!.blob);
    expect((await fetchIt(clinician, id)).status).toBe(404);
    expect(await refusalOf(attachmentThumbnail(await ctxOf(people.james), { id }))).toBe('not_found');
  });
});
