import { formsOf } from '@/lib/domain/safety/detector/text/inflect';

/**
 * The pattern language. A pattern is a row of elements with spaces between them:
 *
 *   word          that word               @name    any phrase of a lexicon class
 *   ~verb         any form of a verb      a|b|@c   one of several; "take+my+life" is a phrase of three
 *   x?            x or nothing            x*       up to four of x
 *   ..3           up to three words       !x       the next word outwards is not x (also !a|@b)
 *
 * Nothing crosses the end of a sentence except `>>3`, a gap that may.
 */
export type Element =
  | { kind: 'one'; phrases: string[][]; isOptional: boolean; isRepeated: boolean }
  | { kind: 'gap'; most: number; crosses: boolean }
  | { kind: 'not'; phrases: string[][] };

export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Reads one pattern. Throws on anything that the language does not know, so a typo cannot silence a rule. */
export function parsePattern(pattern: string, lexicon: Lexicon): Element[] {
  return pattern
    .trim()
    .split(/\s+/)
    .map((part) => parseElement(part, lexicon));
}

function parseElement(part: string, lexicon: Lexicon): Element {
  const gap = /^(\.\.|>>)(\d+)$/.exec(part);
  if (gap) return { kind: 'gap', most: Number(gap[2]), crosses: gap[1] === '>>' };
  if (part.startsWith('!')) return { kind: 'not', phrases: phrasesOf(part.slice(1), lexicon) };
  const isOptional = part.endsWith('?');
  const isRepeated = part.endsWith('*');
  const body = isOptional || isRepeated ? part.slice(0, -1) : part;
  return { kind: 'one', phrases: phrasesOf(body, lexicon), isOptional, isRepeated };
}

/** Words that are also written apart: a pattern that names one means both. */
const APART: Readonly<Record<string, string[][]>> = {
  anymore: [['anymore'], ['any', 'more']],
  awhile: [['awhile'], ['a', 'while']],
};

/** Equal elements and choices share one list, so that whoever compiles them can tell by identity. */
const known = new WeakMap<Lexicon, Map<string, string[][]>>();

function phrasesOf(body: string, lexicon: Lexicon): string[][] {
  return remembered(body, lexicon, () =>
    body.includes('|')
      ? body.split('|').flatMap((choice) => expand(choice, lexicon, 0))
      : expand(body, lexicon, 0),
  );
}

function remembered(key: string, lexicon: Lexicon, make: () => string[][]): string[][] {
  let lists = known.get(lexicon);
  if (!lists) {
    lists = new Map();
    known.set(lexicon, lists);
  }
  let phrases = lists.get(key);
  if (!phrases) {
    phrases = make();
    lists.set(key, phrases);
  }
  return phrases;
}

function expand(choice: string, lexicon: Lexicon, depth: number): string[][] {
  if (depth > 6) throw new Error(`lexicon classes refer to each other in a circle: ${choice}`);
  return remembered(choice, lexicon, () => expandNew(choice, lexicon, depth));
}

function expandNew(choice: string, lexicon: Lexicon, depth: number): string[][] {
  if (choice.startsWith('@')) {
    const entries = lexicon[choice.slice(1)];
    if (!entries) throw new Error(`unknown lexicon class ${choice}`);
    return entries.flatMap((entry) =>
      product(entry.split(' ').map((word) => expand(word, lexicon, depth + 1))),
    );
  }
  if (choice.includes('+')) return product(choice.split('+').map((word) => expand(word, lexicon, depth + 1)));
  if (choice.startsWith('~')) return formsOf(choice.slice(1)).map((form) => [form]);
  const variants = APART[choice];
  if (variants) return variants;
  if (!/^[\p{L}\p{N}'\p{Extended_Pictographic}]+$/u.test(choice)) throw new Error(`not a word: "${choice}"`);
  return [[choice]];
}

/** All the ways to say a row of choices: "~cut my wrist|wrists". */
function product(rows: string[][][]): string[][] {
  return rows.reduce<string[][]>(
    (soFar, row) => soFar.flatMap((before) => row.map((phrase) => [...before, ...phrase])),
    [[]],
  );
}
