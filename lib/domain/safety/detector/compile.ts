import { gradeOf, raise } from '@/lib/domain/safety/detector/grade';
import { Frames } from '@/lib/domain/safety/detector/match/frames';
import { Matcher } from '@/lib/domain/safety/detector/match/matcher';
import { type Lexicon, parsePattern } from '@/lib/domain/safety/detector/match/parse-pattern';
import { compilePattern } from '@/lib/domain/safety/detector/match/program';
import { Surroundings, surroundingSets } from '@/lib/domain/safety/detector/match/surroundings';
import { Vocabulary, wordsOfLexicon } from '@/lib/domain/safety/detector/match/vocabulary';
import { DOUBT, suspect } from '@/lib/domain/safety/detector/model/model';
import { isEnglish } from '@/lib/domain/safety/detector/text/language';
import { makeSpeller } from '@/lib/domain/safety/detector/text/speller';
import { read, type Words } from '@/lib/domain/safety/detector/text/words';
import {
  type DetectOptions,
  type DismissedSpan,
  type Finding,
  GRADES,
  type Modifier,
  type RiskSpan,
  type Rule,
  type Ruleset,
} from '@/lib/domain/safety/detector/types';

/** Modifiers that take a match back. The others travel with it for whoever reads the alert. */
const DISMISSING: ReadonlySet<Modifier> = new Set([
  'negated',
  'second-person',
  'other-person',
  'recovered',
  'hypothetical',
  'fiction',
  'idiom',
  'information',
]);

export interface Detector {
  (text: string, options?: DetectOptions): Finding;
  /** The words that it reads in a text: for whoever trains the model. */
  read(text: string): Words;
  /** How often it looks at a word to judge a text: its cost, the same on every machine. */
  steps(text: string): number;
}

/** Makes a detector of a ruleset. Costs some milliseconds; throws on a pattern or class that does not parse. */
export function compileRuleset(ruleset: Ruleset): Detector {
  const { lexicon, rules, dismissals } = ruleset;
  const vocabulary = new Vocabulary();
  const sets = surroundingSets(ruleset, vocabulary, (name) => phrasesOfClass(name, lexicon));
  const unless = rules.map((rule) =>
    rule.unless === undefined ? -1 : vocabulary.setOf(phrasesOfClass(`@${rule.unless}`, lexicon)),
  );
  const programs = [
    ...rules.flatMap((rule, owner) =>
      rule.patterns.map((pattern) => compilePattern(owner, pattern, lexicon, vocabulary)),
    ),
    ...dismissals.flatMap((dismissal, owner) =>
      dismissal.patterns.map((pattern) => compilePattern(rules.length + owner, pattern, lexicon, vocabulary)),
    ),
  ];
  for (const word of wordsOfLexicon(lexicon)) if (/^[a-z']+$/.test(word)) vocabulary.idOf(word);
  const respellings = new Map(
    Object.entries(ruleset.respellings).map(([typed, plain]) => [
      typed,
      plain.split(' ').map((word) => vocabulary.idOf(word)),
    ]),
  );
  vocabulary.seal();
  const resembles = rules.find(({ id }) => id === 'model.resembles');
  const matcher = new Matcher(programs, vocabulary);
  const speller = makeSpeller({
    vocabulary: vocabulary.ids,
    respellings,
    fuzzyWords: ruleset.fuzzyWords,
    neverFuzzy: new Set(ruleset.neverFuzzy),
    riskWords: new Set([...ruleset.fuzzyWords, ...(lexicon['risk-words'] ?? [])]),
  });

  function detect(text: string, options: DetectOptions = {}): Finding {
    const given = typeof text === 'string' ? text : '';
    const { raw, words } = read(given, speller);
    const matches = matcher.find(words);
    const spans: RiskSpan[] = [];
    const dismissed: DismissedSpan[] = [];
    if (matches.some(({ owner }) => owner < rules.length)) {
      const around = new Surroundings(words, sets, matcher);
      const frames = new Frames(matches, rules.length, dismissals, around);
      const seen = new Set<number>();
      for (const { owner, from, to } of matches) {
        if (owner >= rules.length) continue;
        // Several patterns of a rule may find the same words.
        const key = (owner * 65_536 + from) * 256 + Math.min(to - from, 255);
        if (seen.has(key)) continue;
        seen.add(key);
        const rule = rules[owner]!;
        const modifiers = around.modifiersOf(rule, from, to);
        frames.addTo(modifiers, rule, from, to);
        const [sentenceStart, sentenceEnd] = rule.unlessInText
          ? [0, words.count]
          : around.sentenceOf(from, to);
        if (unless[owner]! >= 0 && around.hasMeant(unless[owner]!, sentenceStart, sentenceEnd)) {
          if (!modifiers.includes('idiom')) modifiers.push('idiom');
        }
        const place = { start: words.starts[from]!, end: words.ends[to - 1]! };
        const isDismissed = modifiers.some(
          (modifier) => DISMISSING.has(modifier) && !rule.keeps?.includes(modifier),
        );
        if (isDismissed) dismissed.push({ ...place, rule: rule.id, modifiers });
        else spans.push(spanOf(rule, place, modifiers));
      }
    }
    const kept = widest(spans);
    if (resembles && kept.length === 0) {
      const { from, to, category } = suspect(words, dismissed.length > 0 ? DOUBT : 0) ?? {};
      if (from !== undefined && to !== undefined && category) {
        const place = { start: words.starts[from]!, end: words.ends[to - 1]! };
        kept.push({ ...spanOf(resembles, place, []), category });
      }
    }
    return {
      level: raise(gradeOf(kept), options),
      spans: kept,
      dismissed,
      ruleset: ruleset.version,
      isScreened: isEnglish(given, raw),
    };
  }
  const steps = (text: string) => {
    const before = matcher.looks;
    detect(text);
    return matcher.looks - before;
  };
  return Object.assign(detect, { read: (text: string) => read(text, speller).words, steps });
}

function spanOf(rule: Rule, place: { start: number; end: number }, modifiers: Modifier[]): RiskSpan {
  const { category, id, reason } = rule;
  return {
    ...place,
    category,
    rule: id,
    reason,
    modifiers,
    grade: modifiers.includes('past') && !staysGrave(rule) ? 'low' : rule.grade,
  };
}

/** Words about the past lower a grade, but not where a plan, an intent or means are told. */
function staysGrave({ rung, keeps }: Rule): boolean {
  return keeps?.includes('past') || rung === 'intent' || rung === 'plan' || rung === 'preparation';
}

/** The most spans that a reader is shown; the gravest and longest stay. */
const MOST_SPANS = 200;

/** One span per rule and place: of those by the same rule that overlap, the longest stays. */
function widest(spans: RiskSpan[]): RiskSpan[] {
  const byPlace = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: RiskSpan[] = [];
  const last = new Map<string, number>();
  for (const span of byPlace) {
    const at = last.get(span.rule);
    const before = at === undefined ? undefined : kept[at];
    if (!before || span.start >= before.end) {
      last.set(span.rule, kept.length);
      kept.push(span);
    } else if (span.end - span.start > before.end - before.start) {
      kept[at!] = span;
    }
  }
  if (kept.length <= MOST_SPANS) return kept;
  return kept
    .sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade) || b.end - b.start - (a.end - a.start))
    .slice(0, MOST_SPANS)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function phrasesOfClass(name: string, lexicon: Lexicon): string[][] {
  const [element] = parsePattern(name, lexicon);
  if (!element || element.kind === 'gap') throw new Error(`not a class: ${name}`);
  return element.phrases;
}
