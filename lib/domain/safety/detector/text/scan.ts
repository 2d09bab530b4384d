import { foldCharacter } from '@/lib/domain/safety/detector/text/fold';

/** What stands between a word and the one before it. */
export const Break = { none: 0, comma: 1, sentence: 2 } as const;

/** A run of letters as typed, folded to plain lower-case; offsets count UTF-16 units of the original text. */
export interface RawWord {
  text: string;
  start: number;
  end: number;
  breakBefore: number;
  isQuoted: boolean;
  /** Something in it asks for a closer look: digits or signs among letters, a letter three times over. */
  isOdd: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const SIGN = 4;
const SENTENCE = 5;
const COMMA = 6;
const SPACE = 7;
const QUOTE = 8;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) kinds[code] = kindOf(String.fromCharCode(code));

function kindOf(character: string): number {
  if (/[a-z]/i.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (character === "'") return APOSTROPHE;
  if (/[@$!*|+#]/.test(character)) return SIGN;
  if (/[.?\n\r]/.test(character)) return SENTENCE;
  if (/[,;:()[\]{}\u2013\u2014]/.test(character)) return COMMA;
  if (character === '"') return QUOTE;
  return SPACE;
}

/** Splits text into words in one pass. Nothing is dropped that a word consists of, so every span can be shown. */
export function scan(text: string): RawWord[] {
  const words: RawWord[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  let isOdd = false;
  let pending: number = Break.sentence;
  let isQuoted = false;
  let run = 0;
  let last = '';

  const close = () => {
    if (word === '') return;
    while (word.endsWith("'")) word = word.slice(0, -1);
    if (word !== '') {
      words.push({ text: word, start, end, breakBefore: pending, isQuoted, isOdd });
      pending = Break.none;
    }
    word = '';
    isOdd = false;
  };
  const add = (letters: string, at: number, size: number) => {
    if (word === '') {
      start = at;
      run = 0;
      last = '';
    }
    run = letters === last ? run + 1 : 1;
    if (run > 2) isOdd = true;
    last = letters;
    word += letters;
    end = at + size;
  };

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let letters: string;
    let size = 1;
    if (code < 128) {
      letters = code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[at]!;
    } else {
      const point = text.codePointAt(at)!;
      size = point > 0xffff ? 2 : 1;
      letters = foldCharacter(text.slice(at, at + size));
    }
    if (letters === '') {
      at += size;
      continue;
    }
    const first = letters.charCodeAt(0);
    const kind = first < 128 ? kinds[first]! : otherKind(letters);
    if (kind === LETTER) {
      add(letters, at, size);
    } else if (kind === DIGIT) {
      add(letters, at, size);
      isOdd = true;
    } else if (kind === APOSTROPHE) {
      if (word !== '' && isLetterAt(text, at + size)) add(letters, at, size);
      else close();
    } else if (kind === SIGN && isSignInWord(text, at, word)) {
      add(letters, at, size);
      isOdd = true;
    } else {
      close();
      if (kind === SENTENCE || first === 33) {
        pending = Math.max(pending, breakOf(text, at, first));
      } else if (kind === COMMA) {
        pending = Math.max(pending, Break.comma);
      } else if (kind === QUOTE) {
        isQuoted = !isQuoted;
        pending = Math.max(pending, Break.comma);
      } else if (kind === LETTER + 100) {
        words.push({
          text: letters,
          start: at,
          end: at + size,
          breakBefore: pending,
          isQuoted,
          isOdd: false,
        });
        pending = Break.none;
      }
    }
    at += size;
  }
  close();
  return words;
}

/** Letters of other scripts build words too; pictures stand alone. */
function otherKind(letters: string): number {
  if (/^[\p{L}\p{N}]/u.test(letters)) return LETTER;
  if (/^\p{Extended_Pictographic}/u.test(letters)) return LETTER + 100;
  if (/^[。！？]/u.test(letters)) return SENTENCE;
  if (/^[–—，、]/u.test(letters)) return COMMA;
  return SPACE;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  return code < 128 ? kinds[code] === LETTER : /^\p{L}/u.test(foldCharacter(text.slice(at, at + 1)));
}

/** "k!ll", "$uicide" and "s**cide" are one word; "stop!", "$20" and "me + you" are not. */
function isSignInWord(text: string, at: number, word: string): boolean {
  const sign = text[at]!;
  const next = text[at + 1] ?? '';
  if (sign === '#') return false;
  if (sign === '*') return word !== '' && /[a-z*]/i.test(next);
  if (sign === '$' && word === '') return /[a-z]/i.test(next);
  return word !== '' && /[a-z]/i.test(next);
}

/** A full stop within a number or between letters, and dots that trail off, end no sentence. */
function breakOf(text: string, at: number, code: number): number {
  if (code !== 46) return Break.sentence;
  if (text[at + 1] === '.' || text[at - 1] === '.') return Break.comma;
  const next = text[at + 1];
  if (next !== undefined && /[a-z0-9]/.test(next) && /[0-9]/.test(text[at - 1] ?? '')) return Break.none;
  return Break.sentence;
}
