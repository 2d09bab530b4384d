import { isEnglish } from '@/lib/domain/safety/detector/text/language';
import { STOP_WORDS } from '@/lib/domain/search/stop-words';
import { type FindableText, PREFIX_MIN } from '@/lib/domain/search/tokens';
import { fold, stemOf, type Word, wordsOf } from '@/lib/domain/search/words';
import type { SearchText } from '@/lib/shared/search-query';

/** One thing to find in a text. */
export type Term = { isNegated: boolean } & (
  | { kind: 'word'; form: string }
  /** These very words one after another. */
  | { kind: 'phrase'; forms: string[] }
  /** Signs that are no words, as typed. */
  | { kind: 'signs'; text: string }
);

/** Start and end in UTF-16 units. */
export type Range = [start: number, end: number];

/**
 * What to find for the texts of a query. Several words written as one (check-in) are a phrase. Words that are in nearly every text
 * count only where nothing else is asked for.
 */
export function termsOf(texts: SearchText[]): Term[] {
  const terms = texts.map(({ text, isQuoted, isNegated }): Term => {
    const forms = wordsOf(text).map(({ form }) => form);
    if (forms.length === 0) return { kind: 'signs', text: text.toLowerCase(), isNegated };
    if (isQuoted || forms.length > 1) return { kind: 'phrase', forms, isNegated };
    return { kind: 'word', form: forms[0]!, isNegated };
  });
  const isIdle = (term: Term) => term.kind === 'word' && !term.isNegated && STOP_WORDS.has(term.form);
  const telling = terms.filter((term) => !isIdle(term));
  return telling.some((term) => !term.isNegated) ? telling : terms;
}

/** Where the terms stand in a message; null unless it has every one of them and none of those to leave out. */
export function findTerms(terms: Term[], text: FindableText): Found | null {
  const read = readText(text);
  const found: Found = { subject: [], content: [] };
  for (const [i, term] of terms.entries()) {
    const subject = read.subject ? rangesIn(term, read.subject, read.isInEnglish) : [];
    const content = rangesIn(term, read.content, read.isInEnglish);
    const isThere = subject.length + content.length > 0;
    if (isThere === term.isNegated) return null;
    if (term.isNegated) continue;
    found.subject.push(...subject.map((range) => ({ range, term: i })));
    found.content.push(...content.map((range) => ({ range, term: i })));
  }
  return found;
}

export interface FoundAt {
  range: Range;
  /** Which of the terms. */
  term: number;
}
export interface Found {
  subject: FoundAt[];
  content: FoundAt[];
}

interface ReadPart {
  text: string;
  words: Word[];
}

interface ReadText {
  subject: ReadPart | null;
  content: ReadPart;
  /** Judged on first use, from subject and content together, as it was when the tokens were made. */
  isInEnglish: () => boolean;
}

function readText({ subject, content }: FindableText): ReadText {
  const part = (text: string) => ({ text, words: wordsOf(text) });
  let judged: boolean | undefined;
  return {
    subject: subject ? part(subject) : null,
    content: part(content),
    isInEnglish: () => {
      judged ??= isEnglish(subject ? `${subject}\n${content}` : content);
      return judged;
    },
  };
}

function rangesIn(term: Term, { text, words }: ReadPart, isInEnglish: () => boolean): Range[] {
  switch (term.kind) {
    case 'word':
      return words
        .filter(({ form }) => isForm(term.form, form, isInEnglish))
        .map(({ start, end }): Range => [start, end]);
    case 'phrase':
      return phraseRanges(term.forms, words);
    case 'signs':
      return signRanges(term.text, text);
  }
}

/** Whether a word of a text is what was asked for: the word, one that begins with it, or in English another form of it. */
function isForm(asked: string, form: string, isInEnglish: () => boolean): boolean {
  if (form === asked) return true;
  const isBeginning = asked.length >= PREFIX_MIN && form.startsWith(asked);
  const isOtherForm = asked.length > 1 && !STOP_WORDS.has(asked) && stemOf(form) === stemOf(asked);
  if (!isBeginning && !isOtherForm) return false;
  return isInEnglish() ? !STOP_WORDS.has(form) : isBeginning;
}

function phraseRanges(forms: string[], words: Word[]): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at + forms.length <= words.length; at += 1)
    if (forms.every((form, i) => words[at + i]!.form === form))
      ranges.push([words[at]!.start, words[at + forms.length - 1]!.end]);
  return ranges;
}

function signRanges(signs: string, text: string): Range[] {
  const ranges: Range[] = [];
  const folded = text.toLowerCase();
  // Lower case of a few letters is longer than they are; then the places would not be those of the text.
  const hay = folded.length === text.length ? folded : text;
  for (let at = hay.indexOf(signs); at >= 0; at = hay.indexOf(signs, at + signs.length))
    ranges.push([at, at + signs.length]);
  return ranges;
}

/** Whether a text holds a link. */
export const hasLink = ({ content }: FindableText) => /https?:\/\/\S/i.test(content);

/** Fold a name for comparison. */
export const foldName = (name: string) =>
  wordsOf(name)
    .map(({ form }) => form)
    .join(' ') || fold(name);
