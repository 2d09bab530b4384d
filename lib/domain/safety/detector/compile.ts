import { gradeOf, raise } from '@/lib/domain/safety/detector/grade';
import { Matcher } from '@/lib/domain/safety/detector/match/matcher';
import { type Lexicon, parsePattern } from '@/lib/domain/safety/detector/match/parse-pattern';
import { compilePattern } from '@/lib/domain/safety/detector/match/program';
import { Surroundings, surroundingSets } from '@/lib/domain/safety/detector/match/surroundings';
import { Vocabulary, wordsOfLexicon } from '@/lib/domain/safety/detector/match/vocabulary';
import { isEnglish } from '@/lib/domain/safety/detector/text/language';
import { makeSpeller } from '@/lib/domain/safety/detector/text/speller';
import { read } from '@/lib/domain/safety/detector/text/words';
import type {
  DetectOptions,
  DismissedSpan,
  Finding,
  Modifier,
  RiskSpan,
  Rule,
  Ruleset,
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

export type Detector = (text: string, options?: DetectOptions) => Finding;

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
  const matcher = new Matcher(programs, vocabulary);
  const speller = makeSpeller({
    vocabulary: vocabulary.ids,
    respellings,
    fuzzyWords: ruleset.fuzzyWords,
    neverFuzzy: new Set(ruleset.neverFuzzy),
    riskWords: new Set([...ruleset.fuzzyWords, ...(lexicon['risk-words'] ?? [])]),
  });

  return function detect(text, options = {}) {
    const given = typeof text === 'string' ? text : '';
    const { raw, words } = read(given, speller);
    const matches = matcher.find(words);
    const spans: RiskSpan[] = [];
    const dismissed: DismissedSpan[] = [];
    if (matches.some(({ owner }) => owner < rules.length)) {
      const around = new Surroundings(words, sets, matcher);
      const frames = matches.filter(({ owner }) => owner >= rules.length);
      for (const { owner, from, to } of matches) {
        if (owner >= rules.length) continue;
        const rule = rules[owner]!;
        const modifiers = around.modifiersOf(rule, from, to);
        const [sentenceStart, sentenceEnd] = around.sentenceOf(from, to);
        for (const frame of frames) {
          const dismissal = dismissals[frame.owner - rules.length]!;
          if (dismissal.categories && !dismissal.categories.includes(rule.category)) continue;
          const isHit =
            dismissal.scope === 'text' ||
            (dismissal.scope === 'overlap'
              ? frame.from < to && frame.to > from
              : frame.from >= sentenceStart && frame.to <= sentenceEnd);
          if (isHit && !modifiers.includes(dismissal.modifier)) modifiers.push(dismissal.modifier);
        }
        if (
          unless[owner]! >= 0 &&
          around.has(
            unless[owner]!,
            rule.unlessInText ? 0 : sentenceStart,
            rule.unlessInText ? words.count : sentenceEnd,
          )
        ) {
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
    return {
      level: raise(gradeOf(kept), options),
      spans: kept,
      dismissed,
      ruleset: ruleset.version,
      isScreened: isEnglish(given, raw),
    };
  };
}

function spanOf(rule: Rule, place: { start: number; end: number }, modifiers: Modifier[]): RiskSpan {
  const { category, id, reason } = rule;
  return {
    ...place,
    category,
    rule: id,
    reason,
    modifiers,
    grade: modifiers.includes('past') && !rule.keeps?.includes('past') ? 'low' : rule.grade,
  };
}

/** One span per rule and place: of two by the same rule that overlap, the longer one stays. */
function widest(spans: RiskSpan[]): RiskSpan[] {
  const bySize = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: RiskSpan[] = [];
  for (const span of bySize) {
    const isCovered = kept.some(
      (other) => other.rule === span.rule && other.start < span.end && span.start < other.end,
    );
    if (!isCovered) kept.push(span);
    if (kept.length === 200) break;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function phrasesOfClass(name: string, lexicon: Lexicon): string[][] {
  const [element] = parsePattern(name, lexicon);
  if (!element || element.kind === 'gap') throw new Error(`not a class: ${name}`);
  return element.phrases;
}
