import { Break, type RawWord, scan } from '@/lib/domain/safety/detector/text/scan';
import type { Speller } from '@/lib/domain/safety/detector/text/speller';

/** A text as word numbers of a vocabulary (0 = unknown), with the place of each in the original. */
export interface Words {
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What stands before each word, see Break. */
  breaks: Uint8Array;
  /** Each word in its plain spelling, known or not, for what learns from any word. */
  plain: string[];
  count: number;
}

/** Longest text that is read; the rest of a longer one is beyond any message's limit. */
const MAX_CHARACTERS = 50_000;

/** What a text consists of: its words as typed, for judging the language, and as numbers, for matching. */
export interface Reading {
  raw: readonly RawWord[];
  words: Words;
}

/** Text to words: split, short forms opened ("don't" is two words), spellings mended. */
export function read(text: string, speller: Speller): Reading {
  const typed = scan(text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text);
  const raw = joinSpacedLetters(typed, speller);
  const room = raw.length * 4 + 8;
  const words: Words = {
    ids: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    breaks: new Uint8Array(room),
    plain: [],
    count: 0,
  };
  for (let at = 0; at < raw.length; at++) {
    const word = raw[at]!;
    const known = speller.idsOf(word, raw[at + 1]?.text);
    for (let part = 0; part < known.length && words.count < room; part++) {
      const place = words.count++;
      const id = known[part]!;
      words.ids[place] = id;
      words.plain.push(id === 0 ? word.text : speller.wordOf(id));
      words.starts[place] = word.start;
      words.ends[place] = word.end;
      words.breaks[place] = part === 0 ? word.breakBefore : Break.none;
    }
  }
  return { raw: typed, words };
}

/** "k i l l" and "d.i.e" become words again when the letters spell known ones and a risk word is among them. */
function joinSpacedLetters(raw: RawWord[], speller: Speller): RawWord[] {
  let hasRun = false;
  for (let at = 2; at < raw.length && !hasRun; at++) {
    hasRun = isLetter(raw[at]) && isLetter(raw[at - 1]) && isLetter(raw[at - 2]);
  }
  if (!hasRun) return raw;
  const joined: RawWord[] = [];
  for (let at = 0; at < raw.length; ) {
    let after = at;
    while (isLetter(raw[after]) && (after === at || raw[after]!.start - raw[after - 1]!.end <= 3)) after++;
    const letters = raw.slice(at, after);
    const parts = letters.length > 2 ? speller.segment(letters.map(({ text }) => text).join('')) : undefined;
    if (!parts) {
      joined.push(...raw.slice(at, Math.max(after, at + 1)));
      at = Math.max(after, at + 1);
      continue;
    }
    let used = 0;
    for (const part of parts) {
      const [first, final] = [letters[used]!, letters[used + part.length - 1]!];
      joined.push({
        ...first,
        text: part,
        end: final.end,
        breakBefore: used === 0 ? first.breakBefore : Break.none,
      });
      used += part.length;
    }
    at = after;
  }
  return joined;
}

const isLetter = (word: RawWord | undefined) =>
  word !== undefined && word.text.length === 1 && /[a-z0-9!@$|]/.test(word.text);
