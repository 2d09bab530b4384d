import type { Lexicon } from '@/lib/domain/safety/detector/match/parse-pattern';

interface Phrase {
  ids: number[];
  /** Tells phrases of several words apart; empty for one. */
  key: string;
}

/** A phrase of several words and the sets that it belongs to. */
export interface LongPhrase {
  ids: number[];
  sets: Uint32Array;
}

/**
 * Words as numbers, and for each word the sets ("elements" of patterns) that it satisfies as a bit field, so that one
 * step of matching is one look-up.
 */
export class Vocabulary {
  readonly ids = new Map<string, number>();
  private readonly setByList = new Map<string[][], number>();
  private readonly sets: Phrase[][] = [];
  private readonly phrases = new Map<string[], Phrase>();
  private bits: Uint32Array = new Uint32Array(0);
  /** Like bits, and also the sets of longer phrases that begin with the word: what its presence makes possible. */
  private hints: Uint32Array = new Uint32Array(0);
  /** Which parts of a word's hints are not empty, found when the word is first met. */
  private readonly hintParts: (number[] | undefined)[] = [];
  private byFirst: (Map<number, LongPhrase[]> | undefined)[] = [];
  private byLast: (Map<number, LongPhrase[]> | undefined)[] = [];
  stride = 0;

  idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.ids.size + 1;
      this.ids.set(word, id);
    }
    return id;
  }

  /** The number of the set of these phrases; the same list has the same number. */
  setOf(phrases: string[][]): number {
    let number = this.setByList.get(phrases);
    if (number === undefined) {
      number = this.sets.length;
      this.setByList.set(phrases, number);
      this.sets.push(phrases.map((phrase) => this.phraseOf(phrase)));
    }
    return number;
  }

  /** The phrases of a set as word numbers. */
  phrasesOf(set: number): readonly Phrase[] {
    return this.sets[set]!;
  }

  private phraseOf(words: string[]): Phrase {
    let phrase = this.phrases.get(words);
    if (!phrase) {
      const ids = words.map((word) => this.idOf(word));
      phrase = { ids, key: ids.length === 1 ? '' : ids.join(' ') };
      this.phrases.set(words, phrase);
    }
    return phrase;
  }

  /** To be called once after the last set is known. */
  seal(): void {
    this.stride = Math.ceil(this.sets.length / 32);
    this.bits = new Uint32Array((this.ids.size + 1) * this.stride);
    const long = new Map<string, LongPhrase>();
    this.sets.forEach((phrases, set) => {
      for (const { ids, key } of phrases) {
        if (ids.length === 1) {
          this.bits[ids[0]! * this.stride + (set >> 5)]! |= 1 << (set & 31);
          continue;
        }
        let entry = long.get(key);
        if (!entry) {
          entry = { ids, sets: new Uint32Array(this.stride) };
          long.set(key, entry);
        }
        entry.sets[set >> 5]! |= 1 << (set & 31);
      }
    });
    this.hints = this.bits.slice();
    for (const entry of long.values()) {
      for (let part = 0; part < this.stride; part++) {
        this.hints[entry.ids[0]! * this.stride + part]! |= entry.sets[part]!;
      }
      const { ids } = entry;
      file(this.byFirst, ids[0]!, ids[1]!, entry);
      file(this.byLast, ids.at(-1)!, ids.at(-2)!, entry);
    }
    this.setByList.clear();
    this.phrases.clear();
  }

  /** Does this one word satisfy the set? */
  has(id: number, set: number): boolean {
    return (this.bits[id * this.stride + (set >> 5)]! & (1 << (set & 31))) !== 0;
  }

  /** Adds to a mask every set that the word may satisfy or begin. */
  addHints(id: number, mask: Uint32Array): void {
    let parts = this.hintParts[id];
    if (!parts) {
      const from = id * this.stride;
      parts = [];
      for (let part = 0; part < this.stride; part++) if (this.hints[from + part] !== 0) parts.push(part);
      this.hintParts[id] = parts;
    }
    const from = id * this.stride;
    for (let at = 0; at < parts.length; at++) mask[parts[at]!]! |= this.hints[from + parts[at]!]!;
  }

  /** The longer phrases that begin with these two words. */
  startingWith(first: number, second: number): readonly LongPhrase[] {
    return this.byFirst[first]?.get(second) ?? NONE;
  }

  /** The longer phrases that end with these two words. */
  endingWith(last: number, before: number): readonly LongPhrase[] {
    return this.byLast[last]?.get(before) ?? NONE;
  }
}

const NONE: readonly LongPhrase[] = [];

type Index = (Map<number, LongPhrase[]> | undefined)[];

function file(index: Index, word: number, neighbour: number, entry: LongPhrase): void {
  const found = index[word] ?? new Map<number, LongPhrase[]>();
  index[word] = found;
  const list = found.get(neighbour);
  if (list) list.push(entry);
  else found.set(neighbour, [entry]);
}

/** Every word that lexicon classes can name, for spelling only. */
export function wordsOfLexicon(lexicon: Lexicon): string[] {
  return Object.values(lexicon).flatMap((entries) => entries.flatMap((entry) => entry.split(' ')));
}
