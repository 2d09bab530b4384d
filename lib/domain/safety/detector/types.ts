/** From "nothing found" to "act at once". The order is the order of urgency. */
export const GRADES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Grade = (typeof GRADES)[number];

export const RISK_CATEGORIES = [
  'suicide',
  'self-harm',
  'harm-to-others',
  'abuse',
  'substance',
  'eating-disorder',
  'acute-crisis',
] as const;
export type RiskCategory = (typeof RISK_CATEGORIES)[number];

/** The rung of the Columbia scale that a rule stands for; only rules about suicide have one. */
export type Rung =
  | 'wish-to-be-dead'
  | 'active-thoughts'
  | 'method'
  | 'intent'
  | 'plan'
  | 'preparation'
  | 'attempt';

/** What the words around a match say about it. Some dismiss it, some only travel with it for the reader. */
export type Modifier =
  | 'negated'
  | 'second-person'
  | 'other-person'
  | 'past'
  | 'recovered'
  | 'hypothetical'
  | 'fiction'
  | 'idiom'
  | 'information'
  | 'protective';

export interface Rule {
  /** Stable across versions: verdicts and audits refer to it. */
  id: string;
  category: RiskCategory;
  rung?: Rung;
  grade: Exclude<Grade, 'none'>;
  /** Plain words for a clinician, to be read after "The writer …". */
  reason: string;
  /** In the pattern language of match/parse-pattern.ts. */
  patterns: readonly string[];
  /** Whom the words are about: 'other' skips the check that the writer is the subject. Default 'self'. */
  about?: 'self' | 'other' | 'anyone';
  /** The patterns carry their own negation ("do not want to live"), so one inside them is no denial. */
  ownNegation?: boolean;
  /** Modifiers that do not dismiss this rule's matches. */
  keeps?: readonly Modifier[];
  /** Words anywhere in the same sentence that make a match ordinary; a lexicon class. */
  unless?: string;
  /** Stands only in a text that speaks of the writer or of someone close: the same words in news or talk are nobody's danger. */
  needsWriter?: boolean;
  /** The words of `unless` count anywhere in the text: for what people also say about a job or an exam. */
  unlessInText?: boolean;
}

/** Words that take a match back: an idiom that it is part of, or a frame around it. */
export interface Dismissal {
  id: string;
  modifier: Modifier;
  /** overlap: touches the match; sentence: stands in its sentence; text: stands anywhere. */
  scope: 'overlap' | 'sentence' | 'text';
  /** Does not count in a sentence in which the writer speaks of themselves: news are about others. */
  isSetAsideBySelf?: boolean;
  /** Only for these categories; all when absent. */
  categories?: readonly RiskCategory[];
  patterns: readonly string[];
}

/** Everything that decides a verdict. Plain data: it can be stored, compared, replayed and rolled back. */
export interface Ruleset {
  version: string;
  lexicon: Readonly<Record<string, readonly string[]>>;
  /** Misspellings and short forms with their plain words. */
  respellings: Readonly<Record<string, string>>;
  /** Long risk words that are also recognised with one wrong letter. */
  fuzzyWords: readonly string[];
  /** Ordinary words that lie one letter from a risk word. */
  neverFuzzy: readonly string[];
  rules: readonly Rule[];
  dismissals: readonly Dismissal[];
}

export interface RiskSpan {
  /** UTF-16 offsets into the text as given. */
  start: number;
  end: number;
  category: RiskCategory;
  rule: string;
  reason: string;
  modifiers: Modifier[];
  grade: Exclude<Grade, 'none'>;
}

export interface DismissedSpan {
  start: number;
  end: number;
  rule: string;
  modifiers: Modifier[];
}

export interface Finding {
  level: Grade;
  /** What stands. Never empty when the level is above none. */
  spans: RiskSpan[];
  /** What was recognised and taken back, and why: for the console's replay, never for an alert. */
  dismissed: DismissedSpan[];
  ruleset: string;
  /** False for text that is not recognised as English: silence about it means nothing. */
  isScreened: boolean;
}

export interface DetectOptions {
  /** The highest grade that the same person's words got in the last 24 hours. */
  context?: { highestInLastDay?: Grade };
  /** Today's mood of 1 to 10, and the median of the last 14 days. */
  mood?: { value?: number; median?: number };
}
