import type { Match } from '@/lib/domain/safety/detector/match/matcher';
import type { Surroundings } from '@/lib/domain/safety/detector/match/surroundings';
import type { Dismissal, Modifier, Rule } from '@/lib/domain/safety/detector/types';

/** The dismissals that were found in a text, filed by where they reach, so that each match asks only its own. */
export class Frames {
  private readonly everywhere = new Set<Dismissal>();
  private readonly bySentence = new Map<number, Set<Dismissal>>();
  private readonly byWord = new Map<number, Set<Dismissal>>();

  constructor(
    found: readonly Match[],
    firstOwner: number,
    dismissals: readonly Dismissal[],
    private readonly around: Surroundings,
  ) {
    for (const { owner, from, to } of found) {
      if (owner < firstOwner) continue;
      const dismissal = dismissals[owner - firstOwner]!;
      if (dismissal.scope === 'text') this.everywhere.add(dismissal);
      else if (dismissal.scope === 'sentence')
        file(this.bySentence, around.sentenceOf(from, to)[0], dismissal);
      else for (let at = from; at < to; at++) file(this.byWord, at, dismissal);
    }
  }

  /** Adds what takes a match of the rule back. */
  addTo(modifiers: Modifier[], rule: Rule, from: number, to: number): void {
    const [start, end] = this.around.sentenceOf(from, to);
    this.add(modifiers, this.everywhere, rule, start, end);
    this.add(modifiers, this.bySentence.get(start), rule, start, end);
    for (let at = from; at < to; at++) this.add(modifiers, this.byWord.get(at), rule, start, end);
  }

  private add(
    modifiers: Modifier[],
    dismissals: ReadonlySet<Dismissal> | undefined,
    rule: Rule,
    start: number,
    end: number,
  ): void {
    for (const { modifier, categories, isSetAsideBySelf } of dismissals ?? []) {
      if (modifiers.includes(modifier)) continue;
      if (categories && !categories.includes(rule.category)) continue;
      if (isSetAsideBySelf && this.around.isAboutSelf(start, end)) continue;
      modifiers.push(modifier);
    }
  }
}

function file(index: Map<number, Set<Dismissal>>, at: number, dismissal: Dismissal): void {
  const found = index.get(at);
  if (found) found.add(dismissal);
  else index.set(at, new Set([dismissal]));
}
