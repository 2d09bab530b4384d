import { describe, expect, it } from 'vitest';
import { kindOfFile } from '@/lib/domain/attachments/media-type';
import { docx, pdf, photo, recording, zip } from '../../support/files';

const typeOf = async (bytes: Buffer | string, name = 'file') =>
  (await kindOfFile(Buffer.from(bytes as string), name))?.mediaType ?? null;

describe('the type of a file', () => {
  it('is found in its bytes, whatever it is called', async () => {
    expect(await typeOf(pdf(), 'holiday.jpg')).toBe('application/pdf');
    expect(await typeOf(await photo(), 'plan.pdf')).toBe('image/jpeg');
    expect(await typeOf(docx(), 'report.html')).toMatch(/wordprocessingml/);
    expect(await typeOf('Just words, with an umlaut: ä', 'run.exe')).toBe('text/plain');
    expect(await typeOf('name,mood\nMaria,7\n', 'moods.csv')).toBe('text/plain');
  });

  it('of a recording says whether it holds sound alone', async () => {
    expect(await typeOf(recording())).toBe('audio/webm');
    const film = Buffer.from(recording());
    film.write('V_VP8A_OPUS', 60, 'latin1');
    expect(await typeOf(film)).toBeNull();
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a page behind white space', '\ufeff \n\t<html><body onload=alert(1)>'],
    ['a page behind a comment', '<!-- words --><script>alert(1)</script>'],
    ['a page behind words', 'Dear all,\n<script src=//evil.example></script>'],
    ['a vector image', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a vector image with a head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)])],
    ['a Linux program', Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(200, 1)])],
    ['an archive', zip({ 'a.txt': 'words' })],
    [
      'a document that is also a page',
      Buffer.concat([pdf().subarray(0, 9), Buffer.from('<script>alert(1)</script>'), pdf()]),
    ],
    ['a page in front of a document', Buffer.concat([Buffer.from('<html><script>1</script>'), pdf()])],
    ['bytes that are nothing', Buffer.from([0, 1, 2, 3, 0, 255, 254])],
    ['text in another encoding', Buffer.from([0x4d, 0xe4, 0x72, 0x7a])],
    ['an office file without its name', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('refuses %s', async (_what, bytes) => {
    expect(await typeOf(bytes)).toBeNull();
  });

  it('tells older office files apart by their names, which share one container', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await typeOf(container, 'letter.DOC')).toBe('application/msword');
    expect(await typeOf(container, 'setup.msi')).toBeNull();
  });
});
