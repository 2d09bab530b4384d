import type { Matcher } from '@/lib/domain/safety/detector/match/matcher';
import type { Vocabulary } from '@/lib/domain/safety/detector/match/vocabulary';
import { Break } from '@/lib/domain/safety/detector/text/scan';
import type { Words } from '@/lib/domain/safety/detector/text/words';
import type { Modifier, Rule, Ruleset } from '@/lib/domain/safety/detector/types';

/** How far a denial and a subject reach, in words. */
const NEGATION_REACH = 6;
const SUBJECT_REACH = 14;

/** The lexicon classes that the reading of surroundings needs; a ruleset without one of them does not compile. */
const CLASSES = {
  self: 'subject-self',
  near: 'near-writer',
  dropped: 'dropped-subject',
  speaker: 'speaker',
  you: 'subject-you',
  other: 'subject-other',
  negation: 'negation',
  pseudo: 'pseudo-negation',
  end: 'negation-ends',
  after: 'negation-after',
  raises: 'negation-raises',
  past: 'past',
  present: 'present',
  recovered: 'recovered',
  protective: 'protective',
} as const;

type Sets = Record<keyof typeof CLASSES, number>;

/** Resolves the classes to sets; to be called before the vocabulary is sealed. */
export function surroundingSets(
  ruleset: Ruleset,
  vocabulary: Vocabulary,
  phrases: (name: string) => string[][],
): Sets {
  const entries = Object.entries(CLASSES).map(([key, name]) => {
    if (!ruleset.lexicon[name]) throw new Error(`the lexicon lacks the class "${name}"`);
    return [key, vocabulary.setOf(phrases(`@${name}`))];
  });
  return Object.fromEntries(entries) as Sets;
}

/**
 * A sentence without end is looked at in stretches of this many words, so that what is asked about each match does not
 * grow with the text.
 */
const LONGEST_STRETCH = 64;
const SHORT = 12;
/** A text of fewer words says too little to tell whom it is about. */
const SHORT_TEXT = 4;

/** What the words around matches say about them; made once per text that has any match. */
export class Surroundings {
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly answers = new Map<number, boolean>();
  private pseudo: Uint8Array | undefined;
  private recovered: boolean | undefined;
  private protective: boolean | undefined;
  private somebody: boolean | undefined;

  constructor(
    private readonly words: Words,
    private readonly sets: Sets,
    private readonly matcher: Matcher,
  ) {
    const { count, breaks } = words;
    this.starts = new Int32Array(count);
    this.ends = new Int32Array(count);
    for (let start = 0; start < count; ) {
      let end = start + 1;
      while (end < count && breaks[end] !== Break.sentence && end - start < LONGEST_STRETCH) end++;
      this.starts.fill(start, start, end);
      this.ends.fill(end, start, end);
      start = end;
    }
  }

  /** Is the word part of what only looks like a denial? Marked for the whole text when first asked. */
  private isPseudo(at: number): boolean {
    if (!this.pseudo) {
      this.pseudo = new Uint8Array(this.words.count);
      for (let place = 0; place < this.words.count; place++) {
        const length = this.matcher.phraseLength(this.words, place, this.sets.pseudo);
        if (length > 0) this.pseudo.fill(1, place, place + length);
      }
    }
    return this.pseudo[at] === 1;
  }

  modifiersOf(rule: Rule, from: number, to: number): Modifier[] {
    const modifiers: Modifier[] = [];
    if (rule.about === 'other' && this.has(this.sets.you, from, to)) modifiers.push('second-person');
    if ((rule.about ?? 'self') === 'self') {
      const whose = this.subjectOf(from, to);
      if (whose !== 'self') modifiers.push(whose);
    }
    if (rule.needsWriter && !this.isAboutSomebody()) modifiers.push('information');
    if (this.isNegated(rule, from, to)) modifiers.push('negated');
    if (this.has(this.sets.past, ...this.sentenceOf(from, to))) {
      this.recovered ??= this.has(this.sets.recovered, 0, this.words.count);
      if (this.recovered) modifiers.push('past', 'recovered');
      else if (!this.has(this.sets.present, ...this.sentenceOf(from, to))) modifiers.push('past');
    }
    this.protective ??= this.has(this.sets.protective, 0, this.words.count);
    if (this.protective) modifiers.push('protective');
    return modifiers;
  }

  /** The sentence around a match, or the stretch of it. */
  sentenceOf(from: number, to: number): [number, number] {
    return [this.starts[from]!, this.ends[to - 1]!];
  }

  /** Does any phrase of the set begin between two words? What is asked of a whole stretch is looked up once. */
  has(set: number, from: number, to: number): boolean {
    if (to - from <= SHORT) return this.scan(set, from, to);
    const key = (set * 65_536 + from) * 65_536 + to;
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = this.scan(set, from, to);
      this.answers.set(key, answer);
    }
    return answer;
  }

  /** The same, but not where it is denied: "not joking" is no joke. */
  hasMeant(set: number, from: number, to: number): boolean {
    if (!this.has(set, from, to)) return false;
    for (let at = from; at < to; at++) {
      if (this.is(set, at) && (at === from || !this.is(this.sets.negation, at - 1))) return true;
    }
    return false;
  }

  private scan(set: number, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.is(set, at)) return true;
    return false;
  }

  /** Does the writer speak of themselves between two words? */
  isAboutSelf(from: number, to: number): boolean {
    return this.has(this.sets.self, from, to);
  }

  /** Does the text speak of the writer or of somebody close, or leave out who, as short messages do? */
  isAboutSomebody(): boolean {
    if (this.somebody === undefined) {
      const { count, breaks } = this.words;
      this.somebody = count < SHORT_TEXT || this.has(this.sets.near, 0, count);
      for (let at = 0; at < count && !this.somebody; at++) {
        if ((at === 0 || breaks[at] === Break.sentence) && this.is(this.sets.dropped, at))
          this.somebody = true;
      }
    }
    return this.somebody;
  }

  private is(set: number, at: number): boolean {
    return this.matcher.phraseLength(this.words, at, set) > 0;
  }

  /** The nearest subject before the match; words without one are the writer's own. */
  private subjectOf(from: number, to: number): 'self' | 'second-person' | 'other-person' {
    if (this.has(this.sets.self, from, to)) return 'self';
    if (this.has(this.sets.you, from, to)) return 'second-person';
    for (let at = from - 1; at >= 0 && from - at <= SUBJECT_REACH; at--) {
      if (this.words.breaks[at + 1] === Break.sentence) break;
      if (this.is(this.sets.self, at)) return 'self';
      if (this.is(this.sets.you, at)) return 'second-person';
      if (this.is(this.sets.other, at)) return 'other-person';
    }
    return 'self';
  }

  /** "If I don't drink I shake": a subject starts afresh, unless a verb of thinking hands the denial on. */
  private isNewClause(at: number): boolean {
    if (at === 0 || !this.is(this.sets.speaker, at)) return false;
    return !this.is(this.sets.raises, at - 1) && !this.is(this.sets.negation, at - 1);
  }

  private isNegated(rule: Rule, from: number, to: number): boolean {
    if (!rule.ownNegation) {
      for (let at = from; at < to; at++) {
        if (this.is(this.sets.negation, at) && !this.isPseudo(at)) return true;
      }
    }
    for (let at = from - 1; at >= 0 && from - at <= NEGATION_REACH; at--) {
      if (this.words.breaks[at + 1] === Break.sentence) break;
      if (this.is(this.sets.end, at) || this.isNewClause(at)) break;
      if (this.is(this.sets.negation, at) && !this.isPseudo(at)) return true;
    }
    for (let at = to; at < Math.min(to + 3, this.words.count); at++) {
      if (this.words.breaks[at] === Break.sentence) break;
      if (this.is(this.sets.after, at)) return true;
    }
    return false;
  }
}
