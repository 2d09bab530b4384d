import { abuseEveryday, abuseLexicon, abuseRules } from '@/lib/domain/safety/detector/ruleset/abuse';
import { abuseSignsLexicon, abuseSignsRules } from '@/lib/domain/safety/detector/ruleset/abuse-signs';
import {
  crisisEveryday,
  crisisRules,
  voiceEveryday,
} from '@/lib/domain/safety/detector/ruleset/acute-crisis';
import { crisisSignsLexicon, crisisSignsRules } from '@/lib/domain/safety/detector/ruleset/crisis-signs';
import { dismissals } from '@/lib/domain/safety/detector/ruleset/dismissals';
import { eatingRules, foodEveryday } from '@/lib/domain/safety/detector/ruleset/eating-disorder';
import { eatingSignsRules } from '@/lib/domain/safety/detector/ruleset/eating-signs';
import { harmSignsLexicon, harmSignsRules } from '@/lib/domain/safety/detector/ruleset/harm-signs';
import { harmEveryday, harmLexicon, harmRules } from '@/lib/domain/safety/detector/ruleset/harm-to-others';
import { baseLexicon } from '@/lib/domain/safety/detector/ruleset/lexicon';
import { everydayLexicon } from '@/lib/domain/safety/detector/ruleset/lexicon-everyday';
import { suicideLexicon } from '@/lib/domain/safety/detector/ruleset/lexicon-suicide';
import { otherPersonRules } from '@/lib/domain/safety/detector/ruleset/other-person';
import { resemblesRule } from '@/lib/domain/safety/detector/ruleset/resembles';
import { fuzzyWords, neverFuzzy, respellings } from '@/lib/domain/safety/detector/ruleset/respellings';
import {
  selfHarmEveryday,
  selfHarmLexicon,
  selfHarmRules,
} from '@/lib/domain/safety/detector/ruleset/self-harm';
import {
  selfHarmSignsLexicon,
  selfHarmSignsRules,
} from '@/lib/domain/safety/detector/ruleset/self-harm-signs';
import {
  substanceEveryday,
  substanceLexicon,
  substanceRules,
} from '@/lib/domain/safety/detector/ruleset/substance';
import {
  substanceSignsLexicon,
  substanceSignsRules,
} from '@/lib/domain/safety/detector/ruleset/substance-signs';
import { activeRules } from '@/lib/domain/safety/detector/ruleset/suicide-active';
import { everydayPlace, impliedRules } from '@/lib/domain/safety/detector/ruleset/suicide-implied';
import { lastWordsRules } from '@/lib/domain/safety/detector/ruleset/suicide-last-words';
import { obliqueLexicon, obliqueRules } from '@/lib/domain/safety/detector/ruleset/suicide-oblique';
import { passiveRules } from '@/lib/domain/safety/detector/ruleset/suicide-passive';
import { sceneRules } from '@/lib/domain/safety/detector/ruleset/suicide-scenes';
import {
  everydayLater,
  everydayTried,
  turnsLexicon,
  turnsRules,
} from '@/lib/domain/safety/detector/ruleset/suicide-turns';
import type { Rule, Ruleset } from '@/lib/domain/safety/detector/types';

const ofSomebody = (rules: readonly Rule[]): Rule[] => rules.map((rule) => ({ needsWriter: true, ...rule }));

/** The shipped ruleset. Change the version with every change of a rule, so that old verdicts can be explained. */
export const ruleset: Ruleset = {
  version: '2026.11.7',
  lexicon: {
    ...baseLexicon,
    ...suicideLexicon,
    ...obliqueLexicon,
    ...turnsLexicon,
    ...selfHarmSignsLexicon,
    ...harmSignsLexicon,
    ...abuseSignsLexicon,
    ...substanceSignsLexicon,
    ...crisisSignsLexicon,
    ...selfHarmLexicon,
    ...harmLexicon,
    ...abuseLexicon,
    ...substanceLexicon,
    ...everydayLexicon,
    'everyday-cuts': selfHarmEveryday,
    'everyday-violence': harmEveryday,
    'everyday-abuse': abuseEveryday,
    'everyday-substance': substanceEveryday,
    'everyday-food': foodEveryday,
    'everyday-crisis': crisisEveryday,
    'everyday-voice': voiceEveryday,
    'everyday-place': everydayPlace,
    'everyday-later': everydayLater,
    'everyday-tried': everydayTried,
    'fiction-or-thing': ['@fiction'],
  },
  respellings,
  fuzzyWords,
  neverFuzzy,
  rules: [
    ...passiveRules,
    ...activeRules,
    ...impliedRules,
    ...obliqueRules,
    ...sceneRules,
    ...lastWordsRules,
    ...turnsRules,
    ...otherPersonRules,
    ...ofSomebody(selfHarmRules),
    ...selfHarmSignsRules,
    ...harmRules,
    ...harmSignsRules,
    ...ofSomebody(abuseRules),
    ...ofSomebody(abuseSignsRules),
    ...ofSomebody(substanceRules),
    ...ofSomebody(substanceSignsRules),
    ...eatingRules,
    ...eatingSignsRules,
    ...ofSomebody(crisisRules),
    ...crisisSignsRules,
    resemblesRule,
  ],
  dismissals,
};
