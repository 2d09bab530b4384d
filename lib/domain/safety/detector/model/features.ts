import { concepts } from '@/lib/domain/safety/detector/model/concepts';
import { hashOf, mix } from '@/lib/domain/safety/detector/text/hash';
import { formsOf } from '@/lib/domain/safety/detector/text/inflect';
import { Break } from '@/lib/domain/safety/detector/text/scan';
import type { Words } from '@/lib/domain/safety/detector/text/words';

/** The model has a weight for each of this many numbers; features share one by chance. */
export const FEATURE_BITS = 16;
const MASK = (1 << FEATURE_BITS) - 1;

/** Two kinds of words make a pair when at most this many places apart. */
const PAIR_REACH = 4;
const LONGEST_UNIT = 30;

const WORD = 1;
const GAP = 77;
const KIND = 11;
const PAIR = 13;

let kinds: Map<string, readonly number[]> | undefined;

function kindsOf(word: string): readonly number[] {
  kinds ??= makeKinds();
  return kinds.get(word) ?? NONE;
}

const NONE: readonly number[] = [];

function makeKinds(): Map<string, readonly number[]> {
  const made = new Map<string, number[]>();
  for (const [name, list] of Object.entries(concepts)) {
    const kind = hashOf(`@${name}`);
    for (const entry of list.split(' ')) {
      for (const form of entry.startsWith('~') ? formsOf(entry.slice(1)) : [entry]) {
        const known = made.get(form);
        if (!known) made.set(form, [kind]);
        else if (!known.includes(kind)) known.push(kind);
      }
    }
  }
  return made;
}

/** A part of a text that is scored alone: words from (inclusive) to (exclusive). */
export interface Unit {
  from: number;
  to: number;
}

/** Sentences, cut when they have no end, and each pair of neighbours; a short text as a whole, too. */
export function unitsOf(words: Words): Unit[] {
  const single: Unit[] = [];
  let from = 0;
  for (let at = 1; at <= words.count; at++) {
    if (at === words.count || words.breaks[at] === Break.sentence || at - from >= LONGEST_UNIT) {
      single.push({ from, to: at });
      from = at;
    }
  }
  const units: Unit[] = [];
  single.forEach((unit, at) => {
    units.push(unit);
    const next = single[at + 1];
    if (next) units.push({ from: unit.from, to: next.to });
  });
  if (single.length > 2 && words.count <= 40) units.push({ from: 0, to: words.count });
  return units;
}

/** A text of many parts has many chances to look like danger, so it must speak more clearly: by this for each doubling. */
const RISE = 0.6;

/** What the highest score of a text with so many parts is lowered by. */
export const handicapOf = (unitCount: number): number => RISE * Math.log2(Math.max(1, unitCount));

/** Which features the present unit has already shown, by its number: saves a set for each of the many units. */
const shown = new Uint32Array(1 << FEATURE_BITS);
let unitNumber = 0;

/**
 * The features of a unit, each once: its words, neighbours, next but one neighbours, kinds of words and pairs of kinds.
 * Written to the front of `into`, whose length bounds them; gives how many there are.
 */
export function featuresOf({ from, to }: Unit, { hashes, kinds }: Prepared, into: Int32Array): number {
  unitNumber = (unitNumber + 1) >>> 0;
  if (unitNumber === 0) {
    shown.fill(0);
    unitNumber = 1;
  }
  let count = 0;
  const add = (hash: number) => {
    const feature = (hash ^ (hash >>> 16)) & MASK;
    if (shown[feature] === unitNumber || count === into.length) return;
    shown[feature] = unitNumber;
    into[count++] = feature;
  };
  let before = START;
  let secondBefore = 0;
  for (let at = from; at < to; at++) {
    const hash = hashes[at]!;
    add(mix(hash, WORD));
    add(mix(before, hash));
    if (at > from) add(mix(mix(secondBefore, GAP), hash));
    secondBefore = before;
    before = hash;
    const own = kinds[at]!;
    for (let first = 0; first < own.length; first++) {
      add(mix(own[first]!, KIND));
      const start = mix(own[first]!, PAIR);
      const end = Math.min(to, at + 1 + PAIR_REACH);
      for (let other = at + 1; other < end; other++) {
        const others = kinds[other]!;
        for (let second = 0; second < others.length; second++) add(mix(start, others[second]!));
      }
    }
  }
  add(mix(before, END));
  return count;
}

/** More features than any unit has. */
export const MOST_FEATURES = 8_192;

const START = hashOf('^');
const END = hashOf('$');

export interface Prepared {
  hashes: number[];
  kinds: (readonly number[])[];
}

/** What is the same in every unit: each word's number, all figures being alike, and its kinds. */
export function prepare(words: Words): Prepared {
  const plain = words.plain.slice(0, words.count);
  return {
    hashes: plain.map((word) => hashOf(/^\d+$/.test(word) ? '0' : word)),
    kinds: plain.map(kindsOf),
  };
}
