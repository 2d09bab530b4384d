import { createCipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { isEnglish } from '@/lib/domain/safety/detector/text/language';
import { STOP_WORDS } from '@/lib/domain/search/stop-words';
import { fold, stemOf, wordsOf } from '@/lib/domain/search/words';

/** What of a message can be found. */
export interface FindableText {
  subject?: string | null;
  content: string;
}

/** Lengths of the beginnings that have a token. The longer one keeps common beginnings (con, pro) from finding half of everything. */
const SHORT = 3;
const LONG = 5;
export const PREFIX_MIN = SHORT;

/** What a message is found by: stems of its words (words themselves where it is not English), and how its words begin. */
export function formsOf({ subject, content }: FindableText): Set<string> {
  const text = subject ? `${subject}\n${content}` : content;
  const isStemmed = isEnglish(text);
  const forms = new Set<string>();
  for (const { form } of wordsOf(text)) {
    if (isStemmed && STOP_WORDS.has(form)) continue;
    if (form.length > 1) forms.add(isStemmed ? stemOf(form) : form);
    if (form.length >= SHORT) forms.add(form.slice(0, SHORT));
    if (form.length >= LONG) forms.add(form.slice(0, LONG));
  }
  return forms;
}

/** Forms of which a message has at least one when it holds a word that begins with `word` or, in English, is another form of it. */
export function formsToFind(word: string): string[] {
  const form = fold(word);
  return [...new Set([beginningOf(form), stemOf(form)])];
}

/** The form that every message has which holds this very word (three letters or more, no stop word). */
export const beginningOf = (form: string) => form.slice(0, form.length >= LONG ? LONG : SHORT);

/**
 * Blind tokens of some forms under a conversation's data key: 16 bits of a keyed pseudo-random function, so that who has the
 * database learns no word, and nobody who writes a word in one conversation recognises it in another. AES-256 over one block
 * each, all in one call: an HMAC of every form would cost a send twenty times as much and be no stronger.
 */
export function tokensOf(forms: Iterable<string>, dataKey: KeyObject): Int16Array {
  const { cipherKey, macKey } = searchKeysOf(dataKey);
  const all = [...forms];
  const blocks = Buffer.alloc(all.length * BLOCK);
  for (const [i, form] of all.entries())
    writeBlock(blocks.subarray(i * BLOCK, (i + 1) * BLOCK), form, macKey);
  const cipher = createCipheriv('aes-256-ecb', cipherKey, null);
  cipher.setAutoPadding(false);
  const sealed = cipher.update(blocks);
  return Int16Array.from(all, (_, i) => sealed.readInt16LE(i * BLOCK));
}

/** A message's tokens as PostgreSQL writes an array: sorted, so that their order tells nothing of that of the words. */
export function tokenLiteral(text: FindableText, dataKey: KeyObject): string {
  const tokens = new Set(tokensOf(formsOf(text), dataKey).sort());
  return `{${[...tokens].join(',')}}`;
}

const BLOCK = 16;
const END = 0x80;

/** Different forms have different blocks: the bytes and an end mark, or the MAC of what is longer. */
function writeBlock(block: Buffer, form: string, macKey: KeyObject): void {
  const size = Buffer.byteLength(form);
  if (size < BLOCK) {
    block.write(form);
    block[size] = END;
  } else createHmac('sha256', macKey).update(form).digest().copy(block, 0, 0, BLOCK);
}

interface SearchKeys {
  cipherKey: KeyObject;
  macKey: KeyObject;
}
/** They live as long as the key they come from stays in the keyring's cache. */
const derived = new WeakMap<KeyObject, SearchKeys>();

function searchKeysOf(dataKey: KeyObject): SearchKeys {
  const known = derived.get(dataKey);
  if (known) return known;
  const keyFor = (purpose: string) =>
    createSecretKey(createHmac('sha256', dataKey).update(`healing-space:search:${purpose}`).digest());
  const keys = { cipherKey: keyFor('token'), macKey: keyFor('long-form') };
  derived.set(dataKey, keys);
  return keys;
}
