import stemWord from 'wink-porter2-stemmer';

/** A word as typed, folded for comparison: no case, no accents, no apostrophe. Offsets count UTF-16 units of the text. */
export interface Word {
  form: string;
  start: number;
  end: number;
}

// A trailing 's or 't belongs to its word; any other apostrophe divides (l'hôpital).
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?:s|t|m|d|ll|re|ve)(?![\p{L}\p{N}\p{M}]))?/giu;
/** Written without spaces: what is a word in them is the language library's to say. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NOT_ASCII = /\P{ASCII}/u;

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const isPlain = !NOT_ASCII.test(text);
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const [typed] = found;
    const start = found.index;
    if (isPlain || !UNSPACED.test(typed)) words.push({ form: fold(typed), start, end: start + typed.length });
    else words.push(...segments(typed, start));
  }
  return words;
}

/** One word without case, accents and apostrophe, so that cafe finds Café and dont finds don't. */
export function fold(word: string): string {
  const plain = NOT_ASCII.test(word) ? foldLetters(word) : word;
  return plain.toLowerCase().replace(/['’]/g, '');
}

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

const foldLetters = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => LETTERS[letter]!);

let segmenter: Intl.Segmenter | undefined;

function segments(typed: string, start: number): Word[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(typed)].map(({ segment, index }) => ({
    form: fold(segment),
    start: start + index,
    end: start + index + segment.length,
  }));
}

const MOST_STEMS = 20_000;
/** Stemming costs some microseconds a word, and people use the same ones again and again. */
const stems = new Map<string, string>();

/** Porter2 stem of a folded English word: what its other forms share. */
export function stemOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemWord(form);
  stems.set(form, stem);
  return stem;
}
