import { laterOrdinarySentences, laterRiskSentences } from '@/lib/domain/safety/labelled/later-sittings';
import {
  everydaySentences,
  fictionAndFactSentences,
  hatefulOrRudeSentences,
  negatedSentences,
  supportOfOthersSentences,
} from '@/lib/domain/safety/labelled/ordinary';
import {
  abuseSentences,
  crisisSentences,
  eatingSentences,
  harmToOthersSentences,
  otherPersonSentences,
  selfHarmSentences,
  substanceSentences,
} from '@/lib/domain/safety/labelled/risk-other';
import { suicideSentences } from '@/lib/domain/safety/labelled/risk-suicide';

export interface LabelledSentence {
  text: string;
  label: 'risk' | 'none';
  /** A risk category, or the kind of ordinary message. */
  kind: string;
  /** Must be graded high or above: it tells of a plan, an intent or means. */
  isUrgent: boolean;
}

const RISK: Readonly<Record<string, string>> = {
  suicide: suicideSentences,
  'self-harm': selfHarmSentences,
  'harm-to-others': harmToOthersSentences,
  abuse: abuseSentences,
  substance: substanceSentences,
  'eating-disorder': eatingSentences,
  'acute-crisis': crisisSentences,
  'other-person': otherPersonSentences,
  'later-sittings': laterRiskSentences,
};

const NONE: Readonly<Record<string, string>> = {
  everyday: everydaySentences,
  negated: negatedSentences,
  'fiction-and-fact': fictionAndFactSentences,
  'support-of-others': supportOfOthersSentences,
  'hateful-or-rude': hatefulOrRudeSentences,
  'later-sittings': laterOrdinarySentences,
};

/** The labelled set that ships with the product: all of it invented, none of it anybody's words. */
export const labelledSet: readonly LabelledSentence[] = [...read(RISK, 'risk'), ...read(NONE, 'none')];

function read(lists: Readonly<Record<string, string>>, label: 'risk' | 'none'): LabelledSentence[] {
  return Object.entries(lists).flatMap(([kind, list]) =>
    list
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const isUrgent = line.startsWith('!');
        return { text: isUrgent ? line.slice(1) : line, label, kind, isUrgent };
      }),
  );
}
