import { laterOrdinarySentences, laterRiskSentences } from '@/lib/domain/safety/labelled/later-sittings';
import {
  everydaySentences,
  fictionAndFactSentences,
  hatefulOrRudeSentences,
  negatedSentences,
  supportOfOthersSentences,
} from '@/lib/domain/safety/labelled/ordinary';
import { planSentences } from '@/lib/domain/safety/labelled/plans';
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
import { sitting04Ordinary } from '@/lib/domain/safety/labelled/sitting-04-ordinary';
import { sitting04Risk } from '@/lib/domain/safety/labelled/sitting-04-risk';
import { sitting05Ordinary } from '@/lib/domain/safety/labelled/sitting-05-ordinary';
import { sitting05Risk } from '@/lib/domain/safety/labelled/sitting-05-risk';
import { sitting06Ordinary } from '@/lib/domain/safety/labelled/sitting-06-ordinary';
import { sitting06Risk } from '@/lib/domain/safety/labelled/sitting-06-risk';
import { sitting07Ordinary } from '@/lib/domain/safety/labelled/sitting-07-ordinary';
import { sitting07Risk } from '@/lib/domain/safety/labelled/sitting-07-risk';
import { sitting08Ordinary } from '@/lib/domain/safety/labelled/sitting-08-ordinary';
import { sitting08Risk } from '@/lib/domain/safety/labelled/sitting-08-risk';
import { sitting09Ordinary } from '@/lib/domain/safety/labelled/sitting-09-ordinary';
import { sitting10Ordinary } from '@/lib/domain/safety/labelled/sitting-10-ordinary';
import { sitting10Risk } from '@/lib/domain/safety/labelled/sitting-10-risk';
import { sitting11Ordinary } from '@/lib/domain/safety/labelled/sitting-11-ordinary';
import { sitting11Risk } from '@/lib/domain/safety/labelled/sitting-11-risk';
import { sitting12Risk } from '@/lib/domain/safety/labelled/sitting-12-risk';
import { sitting13Ordinary } from '@/lib/domain/safety/labelled/sitting-13-ordinary';
import { sitting14Ordinary } from '@/lib/domain/safety/labelled/sitting-14-ordinary';
import { sitting14Risk } from '@/lib/domain/safety/labelled/sitting-14-risk';
import { sitting15Ordinary } from '@/lib/domain/safety/labelled/sitting-15-ordinary';
import { sitting15Risk } from '@/lib/domain/safety/labelled/sitting-15-risk';
import { sitting16Ordinary } from '@/lib/domain/safety/labelled/sitting-16-ordinary';
import { sitting16Risk } from '@/lib/domain/safety/labelled/sitting-16-risk';
import { sitting17Risk } from '@/lib/domain/safety/labelled/sitting-17-risk';
import { sitting18Ordinary } from '@/lib/domain/safety/labelled/sitting-18-ordinary';
import { sitting18Risk } from '@/lib/domain/safety/labelled/sitting-18-risk';
import { sitting19Ordinary } from '@/lib/domain/safety/labelled/sitting-19-ordinary';
import { sitting19Risk } from '@/lib/domain/safety/labelled/sitting-19-risk';
import { sitting20Ordinary } from '@/lib/domain/safety/labelled/sitting-20-ordinary';
import { sitting21Ordinary } from '@/lib/domain/safety/labelled/sitting-21-ordinary';
import { sitting21Risk } from '@/lib/domain/safety/labelled/sitting-21-risk';
import { sitting22Ordinary } from '@/lib/domain/safety/labelled/sitting-22-ordinary';
import { sitting22Risk } from '@/lib/domain/safety/labelled/sitting-22-risk';
import { sitting23Ordinary } from '@/lib/domain/safety/labelled/sitting-23-ordinary';
import { sitting23Risk } from '@/lib/domain/safety/labelled/sitting-23-risk';
import { sitting24Ordinary } from '@/lib/domain/safety/labelled/sitting-24-ordinary';
import { sitting24Risk } from '@/lib/domain/safety/labelled/sitting-24-risk';
import { sitting25Ordinary } from '@/lib/domain/safety/labelled/sitting-25-ordinary';
import { sitting25Risk } from '@/lib/domain/safety/labelled/sitting-25-risk';
import { sitting26Ordinary } from '@/lib/domain/safety/labelled/sitting-26-ordinary';
import { sitting26Risk } from '@/lib/domain/safety/labelled/sitting-26-risk';
import { sitting27Ordinary } from '@/lib/domain/safety/labelled/sitting-27-ordinary';
import { sitting27Risk } from '@/lib/domain/safety/labelled/sitting-27-risk';

export interface LabelledSentence {
  text: string;
  label: 'risk' | 'none';
  /** A risk category, or the kind of ordinary message. */
  kind: string;
  /** When it was written: each was scored before any rule was changed for it. */
  sitting: string;
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

const SITTINGS: readonly [string, 'risk' | 'none', string][] = [
  ['plans', 'risk', planSentences],
  ['sitting-04', 'risk', sitting04Risk],
  ['sitting-04', 'none', sitting04Ordinary],
  ['sitting-05', 'risk', sitting05Risk],
  ['sitting-05', 'none', sitting05Ordinary],
  ['sitting-06', 'risk', sitting06Risk],
  ['sitting-06', 'none', sitting06Ordinary],
  ['sitting-07', 'risk', sitting07Risk],
  ['sitting-07', 'none', sitting07Ordinary],
  ['sitting-08', 'risk', sitting08Risk],
  ['sitting-08', 'none', sitting08Ordinary],
  ['sitting-09', 'none', sitting09Ordinary],
  ['sitting-10', 'risk', sitting10Risk],
  ['sitting-10', 'none', sitting10Ordinary],
  ['sitting-11', 'risk', sitting11Risk],
  ['sitting-11', 'none', sitting11Ordinary],
  ['sitting-12', 'risk', sitting12Risk],
  ['sitting-13', 'none', sitting13Ordinary],
  ['sitting-14', 'risk', sitting14Risk],
  ['sitting-14', 'none', sitting14Ordinary],
  ['sitting-15', 'risk', sitting15Risk],
  ['sitting-15', 'none', sitting15Ordinary],
  ['sitting-16', 'risk', sitting16Risk],
  ['sitting-16', 'none', sitting16Ordinary],
  ['sitting-17', 'risk', sitting17Risk],
  ['sitting-18', 'risk', sitting18Risk],
  ['sitting-18', 'none', sitting18Ordinary],
  ['sitting-19', 'risk', sitting19Risk],
  ['sitting-19', 'none', sitting19Ordinary],
  ['sitting-20', 'none', sitting20Ordinary],
  ['sitting-21', 'risk', sitting21Risk],
  ['sitting-21', 'none', sitting21Ordinary],
  ['sitting-22', 'risk', sitting22Risk],
  ['sitting-22', 'none', sitting22Ordinary],
  ['sitting-23', 'risk', sitting23Risk],
  ['sitting-23', 'none', sitting23Ordinary],
  ['sitting-24', 'risk', sitting24Risk],
  ['sitting-24', 'none', sitting24Ordinary],
  ['sitting-25', 'risk', sitting25Risk],
  ['sitting-25', 'none', sitting25Ordinary],
  ['sitting-26', 'risk', sitting26Risk],
  ['sitting-26', 'none', sitting26Ordinary],
  ['sitting-27', 'risk', sitting27Risk],
  ['sitting-27', 'none', sitting27Ordinary],
];

/** The labelled set that ships with the product: all of it invented, none of it anybody's words. */
export const labelledSet: readonly LabelledSentence[] = [
  ...read(RISK, 'risk'),
  ...read(NONE, 'none'),
  ...SITTINGS.flatMap(([sitting, label, list]) => readSitting(sitting, label, list)),
];

function readSitting(sitting: string, label: 'risk' | 'none', list: string): LabelledSentence[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [, kind, urgent, text] = /^([a-z-]+)(!?): (.+)$/.exec(line) ?? [];
      if (!kind || !text) throw new Error(`no labelled message: ${line}`);
      return { text, label, kind, sitting, isUrgent: urgent === '!' };
    });
}

function read(lists: Readonly<Record<string, string>>, label: 'risk' | 'none'): LabelledSentence[] {
  return Object.entries(lists).flatMap(([kind, list]) =>
    list
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const isUrgent = line.startsWith('!');
        return { text: isUrgent ? line.slice(1) : line, label, kind, sitting: 'first', isUrgent };
      }),
  );
}
