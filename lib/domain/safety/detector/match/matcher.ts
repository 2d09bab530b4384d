import { isPhraseAt, matchRest } from '@/lib/domain/safety/detector/match/phrases';
import { MOST_REPEATS, type Program, Step, type Step_ } from '@/lib/domain/safety/detector/match/program';
import type { Vocabulary } from '@/lib/domain/safety/detector/match/vocabulary';
import { Break } from '@/lib/domain/safety/detector/text/scan';
import type { Words } from '@/lib/domain/safety/detector/text/words';

export interface Match {
  owner: number;
  /** Words from (inclusive) to (exclusive). */
  from: number;
  to: number;
}

/** How often one pattern's side may be stepped for one anchor: the promise that time grows with length only. */
const MOST_STEPS = 600;

/** Finds all programs in a text: each word knows the programs that begin their search at it. */
export class Matcher {
  private readonly byWord: Program[][] = [];
  /**
   * For each program of byWord the rarest set that it also needs in the sentence, -2 - set when anywhere in the text will
   * do, -1 when none: most programs end here, and a row of numbers is read faster than the programs themselves.
   */
  private readonly firstNeeds: Int32Array[] = [];
  private readonly byPhrase: { rest: number[]; program: Program }[][] = [];
  private steps = 0;
  /** How often any word was looked at since the matcher was made: what a text costs, free of any clock. */
  looks = 0;

  constructor(
    programs: readonly Program[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const program of programs) {
      for (const { ids } of vocabulary.phrasesOf(program.anchor)) {
        if (ids.length === 1) put(this.byWord, ids[0]!, program);
        else put(this.byPhrase, ids[0]!, { rest: ids.slice(1), program });
      }
    }
    this.byWord.forEach((own, word) => {
      this.firstNeeds[word] = Int32Array.from(own, ({ needs: [need], crosses }) => {
        if (need === undefined) return -1;
        return crosses ? -2 - need : need;
      });
    });
  }

  find(words: Words): Match[] {
    const found: Match[] = [];
    const { ids, breaks, count } = words;
    let end = 0;
    let mask: Uint32Array | undefined;
    let whole: Uint32Array | undefined;
    for (let at = 0; at < count; at++) {
      if (at >= end) {
        end = at + 1;
        while (end < count && breaks[end] !== Break.sentence) end++;
        mask = undefined;
      }
      const id = ids[at]!;
      if (id === 0) continue;
      const single = this.byWord[id];
      const several = this.byPhrase[id];
      if (!single && !several) continue;
      mask ??= this.hintsOf(words, at, end);
      if (single) {
        const firstNeeds = this.firstNeeds[id]!;
        for (let index = 0; index < firstNeeds.length; index++) {
          const need = firstNeeds[index]!;
          if (need >= 0 && (mask[need >> 5]! & (1 << (need & 31))) === 0) continue;
          if (need >= -1) this.grow(words, single[index]!, at, at + 1, mask, found);
          else {
            whole ??= this.hintsBetween(words, 0, count);
            this.grow(words, single[index]!, at, at + 1, whole, found);
          }
        }
      }
      if (several) {
        for (const { rest, program } of several) {
          const length = matchRest(words, at, rest);
          if (length === 0) continue;
          if (program.crosses) whole ??= this.hintsBetween(words, 0, count);
          this.grow(words, program, at, at + length, program.crosses ? whole! : mask, found);
        }
      }
    }
    return found;
  }

  /** What the words of the sentence around `at` may satisfy. */
  private hintsOf(words: Words, at: number, end: number): Uint32Array {
    let start = at;
    while (start > 0 && words.breaks[start] !== Break.sentence) start--;
    return this.hintsBetween(words, start, end);
  }

  private hintsBetween(words: Words, start: number, end: number): Uint32Array {
    const mask = new Uint32Array(this.vocabulary.stride);
    for (let place = start; place < end; place++) {
      if (words.ids[place] !== 0) this.vocabulary.addHints(words.ids[place]!, mask);
    }
    return mask;
  }

  private grow(
    words: Words,
    program: Program,
    from: number,
    to: number,
    mask: Uint32Array,
    found: Match[],
  ): void {
    for (const set of program.needs) if ((mask[set >> 5]! & (1 << (set & 31))) === 0) return;
    this.steps = 0;
    const left = this.outwards(words, program.left, 0, from - 1, -1);
    if (left === NO) return;
    this.steps = 0;
    const right = this.outwards(words, program.right, 0, to, 1);
    if (right === NO) return;
    found.push({ owner: program.owner, from: left + 1, to: right });
  }

  /** Matches steps from `at` in one direction; the first place beyond the match, or NO. */
  private outwards(
    words: Words,
    steps: readonly Step_[],
    index: number,
    at: number,
    direction: 1 | -1,
  ): number {
    if (index === steps.length) return at;
    this.looks++;
    if (++this.steps > MOST_STEPS) return NO;
    const { kind, value } = steps[index]!;
    switch (kind) {
      case Step.one:
        return this.oneAndOn(words, steps, index, at, direction);
      case Step.optional: {
        const taken = this.oneAndOn(words, steps, index, at, direction);
        return taken !== NO ? taken : this.outwards(words, steps, index + 1, at, direction);
      }
      case Step.repeated: {
        let place = at;
        for (let times = 0; times <= MOST_REPEATS; times++) {
          const rest = this.outwards(words, steps, index + 1, place, direction);
          if (rest !== NO) return rest;
          if (!this.isWithin(words, place, direction) || !this.vocabulary.has(words.ids[place]!, value))
            return NO;
          place += direction;
        }
        return NO;
      }
      case Step.gap:
      case Step.crossing: {
        let place = at;
        for (let width = 0; width <= value; width++) {
          const rest = this.outwards(words, steps, index + 1, place, direction);
          if (rest !== NO) return rest;
          const crosses = kind === Step.crossing;
          if (place < 0 || place >= words.count || (!crosses && !this.isWithin(words, place, direction)))
            return NO;
          place += direction;
        }
        return NO;
      }
      default:
        return this.lengthAt(words, at, value, direction) > 0
          ? NO
          : this.outwards(words, steps, index + 1, at, direction);
    }
  }

  private oneAndOn(
    words: Words,
    steps: readonly Step_[],
    index: number,
    at: number,
    direction: 1 | -1,
  ): number {
    const crossed = index > 0 && steps[index - 1]!.kind === Step.crossing;
    if (at < 0 || at >= words.count || (!crossed && !this.isWithin(words, at, direction))) return NO;
    const set = steps[index]!.value;
    const id = words.ids[at]!;
    if (id === 0) return NO;
    if (this.vocabulary.has(id, set)) {
      const rest = this.outwards(words, steps, index + 1, at + direction, direction);
      if (rest !== NO) return rest;
    }
    const neighbour = words.ids[at + direction] ?? 0;
    const long =
      direction === 1
        ? this.vocabulary.startingWith(id, neighbour)
        : this.vocabulary.endingWith(id, neighbour);
    for (const phrase of long) {
      if ((phrase.sets[set >> 5]! & (1 << (set & 31))) === 0) continue;
      const length = phrase.ids.length;
      const first = direction === 1 ? at : at - length + 1;
      if (first < 0 || !isPhraseAt(words, first, phrase.ids)) continue;
      const rest = this.outwards(words, steps, index + 1, at + direction * length, direction);
      if (rest !== NO) return rest;
    }
    return NO;
  }

  /** The number of words by which the set is satisfied at a place, reading in a direction; 0 for none. */
  lengthAt(words: Words, at: number, set: number, direction: 1 | -1): number {
    if (at < 0 || at >= words.count || !this.isWithin(words, at, direction)) return 0;
    const id = words.ids[at]!;
    if (id === 0) return 0;
    if (this.vocabulary.has(id, set)) return 1;
    const neighbour = words.ids[at + direction] ?? 0;
    const long =
      direction === 1
        ? this.vocabulary.startingWith(id, neighbour)
        : this.vocabulary.endingWith(id, neighbour);
    for (const phrase of long) {
      if ((phrase.sets[set >> 5]! & (1 << (set & 31))) === 0) continue;
      const first = direction === 1 ? at : at - phrase.ids.length + 1;
      if (first >= 0 && isPhraseAt(words, first, phrase.ids)) return phrase.ids.length;
    }
    return 0;
  }

  /** The same for a single place, whatever stands before it. */
  phraseLength(words: Words, at: number, set: number): number {
    this.looks++;
    const id = words.ids[at]!;
    if (id === 0) return 0;
    if (this.vocabulary.has(id, set)) return 1;
    for (const phrase of this.vocabulary.startingWith(id, words.ids[at + 1] ?? 0)) {
      if ((phrase.sets[set >> 5]! & (1 << (set & 31))) === 0) continue;
      if (isPhraseAt(words, at, phrase.ids)) return phrase.ids.length;
    }
    return 0;
  }

  /** Is the word at `at` in the sentence of the word that the search came from? */
  private isWithin(words: Words, at: number, direction: 1 | -1): boolean {
    if (at < 0 || at >= words.count) return false;
    const seam = direction === 1 ? at : at + 1;
    return seam === 0 || seam >= words.count || words.breaks[seam] !== Break.sentence;
  }
}

const NO = -2;

function put<T>(lists: T[][], at: number, item: T): void {
  const list = lists[at];
  if (list) list.push(item);
  else lists[at] = [item];
}
