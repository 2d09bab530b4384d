import { describe, expect, it } from 'vitest';
import { harmlessName } from '@/lib/domain/attachments/file-name';

const JPEG = ['jpg', 'jpeg'];

describe('the name of a file', () => {
  it('stays as it is where it is harmless', () => {
    expect(harmlessName('Beach day.jpg', JPEG)).toBe('Beach day.jpg');
    expect(harmlessName('Tagebuch Müller 日記.JPEG', JPEG)).toBe('Tagebuch Müller 日記.jpeg');
  });

  it('ends as its type does, so that no other program opens it', () => {
    expect(harmlessName('invoice.pdf.exe', ['pdf'])).toBe('invoice.pdf.exe.pdf');
    expect(harmlessName('photo', JPEG)).toBe('photo.jpg');
    expect(harmlessName('page.html', JPEG)).toBe('page.html.jpg');
  });

  it.each([
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\maria\\a.jpg', 'a.jpg'],
    ['.htaccess', 'htaccess.jpg'],
    ['CON.jpg', '_CON.jpg'],
    ['a\u202egpj.jpg', 'a gpj.jpg'],
    ['a\r\nSet-Cookie: x=1.jpg', 'a Set-Cookie x=1.jpg'],
    ['"quoted" <b>.jpg', 'quoted b.jpg'],
    ['   ', 'file.jpg'],
    ['...', 'file.jpg'],
    ['\u0000', 'file.jpg'],
  ])('%j becomes %j', (given, name) => {
    expect(harmlessName(given, JPEG)).toBe(name);
  });

  it('is cut to what file systems take, by whole characters', () => {
    const name = harmlessName(`${'😀'.repeat(400)}.jpg`, JPEG);
    expect([...name]).toHaveLength(120);
    expect(name.isWellFormed()).toBe(true);
  });
});
