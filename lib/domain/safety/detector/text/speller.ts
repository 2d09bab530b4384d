import type { RawWord } from '@/lib/domain/safety/detector/text/scan';

const NONE: readonly number[] = [0];

/** Signs and digits that stand for letters inside a word; the second reading is tried after the first. */
const LEET: readonly Readonly<Record<string, string>>[] = [
  {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'l',
    '+': 't',
  },
  {
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'l',
    '|': 'i',
    '+': 't',
  },
];

/** What "ill" is followed by when it lost its apostrophe. */
const AFTER_WILL = new Set(
  'kill be do just never end probably hang take make go have get miss die hurt see always still jump finally try overdose not cut shoot tell leave'.split(
    ' ',
  ),
);

/** Words whose reading is kept: language repeats itself, and hostile input must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** Turns a word as typed into the numbers of the words it stands for. */
export interface Speller {
  idsOf(word: RawWord, next: string | undefined): readonly number[];
  /** The word with this number. */
  wordOf(id: number): string;
  /** Splits run-together letters into known words, one of them a risk word; undefined when they are none. */
  segment(letters: string): string[] | undefined;
}

export interface SpellerSources {
  /** Word numbers by word; every word of lexicon and patterns is in it. */
  vocabulary: ReadonlyMap<string, number>;
  respellings: ReadonlyMap<string, readonly number[]>;
  fuzzyWords: readonly string[];
  neverFuzzy: ReadonlySet<string>;
  /** Words rare enough to justify mending what hides them. */
  riskWords: ReadonlySet<string>;
}

export function makeSpeller({
  vocabulary,
  respellings,
  fuzzyWords,
  neverFuzzy,
  riskWords,
}: SpellerSources): Speller {
  const near = nearby(fuzzyWords);
  const starred = [...riskWords].filter((word) => word.length > 2);

  const known = (word: string): readonly number[] | undefined => {
    const open = respellings.get(word);
    if (open) return open;
    const id = vocabulary.get(word);
    return id === undefined ? undefined : [id];
  };

  const seen = new Map<string, readonly number[]>();
  const idsOf = (word: RawWord, next: string | undefined): readonly number[] => {
    const text = word.text;
    if (text === 'ill' && next !== undefined && AFTER_WILL.has(next)) return respellings.get("i'll") ?? NONE;
    let ids = seen.get(text);
    if (!ids) {
      ids = idsOfNew(word);
      if (seen.size < MOST_REMEMBERED) seen.set(text, ids);
    }
    return ids;
  };

  const idsOfNew = (word: RawWord): readonly number[] => {
    const text = word.text;
    const direct = known(text);
    if (direct) return direct;
    if (text.endsWith("'s")) return [...(known(text.slice(0, -2)) ?? NONE), vocabulary.get("'s") ?? 0];
    if (word.isOdd) {
      const mended = mendOdd(text);
      if (mended) return mended;
    }
    if (text.length < 5 || neverFuzzy.has(text)) return NONE;
    const meant = near(text);
    return meant === undefined ? NONE : (known(meant) ?? NONE);
  };

  const mendOdd = (text: string): readonly number[] | undefined => {
    if (text.length > 24) return undefined;
    if (text.includes('*')) {
      const shape = new RegExp(`^${text.replace(/[^a-z*]/g, '').replace(/\*+/g, '[a-z]{1,5}')}$`);
      const matches = starred.filter((word) => word[0] === text[0] && shape.test(word));
      return matches.length > 0 ? known(matches[0]!) : undefined;
    }
    const runs = [text.replace(/(.)\1{2,}/g, '$1$1'), text.replace(/(.)\1+/g, '$1')];
    for (const run of runs) {
      const plain = known(run);
      if (plain) return plain;
    }
    if (!/[a-z]/.test(text)) return undefined;
    for (const table of LEET) {
      const plain = text.replace(/[^a-z']/g, (sign) => table[sign] ?? sign);
      if (riskWords.has(plain)) return known(plain);
      const once = plain.replace(/(.)\1+/g, '$1');
      if (riskWords.has(once)) return known(once);
    }
    return undefined;
  };

  const segment = (letters: string): string[] | undefined => {
    if (letters.length > 60) return undefined;
    const plain = letters.replace(/[^a-z]/g, (sign) => LEET[0]![sign] ?? sign);
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= plain.length; end++) {
      for (let start = Math.max(0, end - 12); start < end; start++) {
        const before = best[start];
        const word = plain.slice(start, end);
        const isWord = word.length > 1 ? vocabulary.has(word) : word === 'i' || word === 'a';
        if (!before || !isWord) continue;
        if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, word];
      }
    }
    const parts = best[plain.length];
    return parts?.some((part) => riskWords.has(part)) ? parts : undefined;
  };

  const byId: string[] = [];
  for (const [word, id] of vocabulary) byId[id] = word;

  return { idsOf, segment, wordOf: (id) => byId[id]! };
}

/** One insertion, deletion, exchange or swap away: looked up by the forms that lack one letter. */
function nearby(words: readonly string[]): (text: string) => string | undefined {
  const shortened = new Map<string, string>();
  const initials = new Set(words.map((word) => word[0]));
  const lengths = new Set(words.flatMap((word) => [word.length - 1, word.length, word.length + 1]));
  for (const word of words) for (const form of [word, ...without(word)]) shortened.set(form, word);
  return (text) => {
    if (!initials.has(text[0]) || !lengths.has(text.length)) return undefined;
    for (const form of [text, ...without(text)]) {
      const word = shortened.get(form);
      if (word !== undefined && isOneEdit(text, word)) return word;
    }
    return undefined;
  };
}

const without = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
