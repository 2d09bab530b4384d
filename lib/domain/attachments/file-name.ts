import { NAME_MAX } from '@/lib/domain/attachments/schema';

/** Control characters, marks that turn the reading direction (`fdp.exe` would read `exe.pdf`), and what a file system gives a meaning. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"|?*\\/]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A name that no file system, header or reader stumbles over, with an ending that fits what the file is: `extensions` are those of
 * its type, the usual one first.
 */
export function harmlessName(given: string, extensions: readonly string[]): string {
  const base = given.split(/[\\/]/).at(-1) ?? '';
  const clean = base
    .normalize('NFC')
    .replace(HARMFUL, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(RESERVED, '_$1');
  const [, stem = clean, ending = ''] = /^(.*)\.([^.]{1,10})$/.exec(clean) ?? [];
  const fits = extensions.includes(ending.toLowerCase());
  const kept = fits ? stem : clean;
  const suffix = fits ? ending.toLowerCase() : (extensions[0] ?? 'bin');
  return `${shortened(kept.trim() || 'file', NAME_MAX - suffix.length - 1)}.${suffix}`;
}

const shortened = (text: string, max: number) => [...text].slice(0, max).join('').trimEnd();
