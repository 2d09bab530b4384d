import type { Prepared, Unit } from '@/lib/domain/safety/detector/model/features';
import { hashOf } from '@/lib/domain/safety/detector/text/hash';
import type { RiskCategory } from '@/lib/domain/safety/detector/types';

/** The kinds of words (see concepts.ts) that each category is told by. */
const TOLD_BY: Readonly<Record<RiskCategory, string>> = {
  suicide: 'dead die suicide forever life future pill noose height rail farewell giveaway',
  'self-harm': 'cut harm sharp blood mark',
  'harm-to-others': 'weapon anger group violence',
  abuse: 'control sex fear partner parent authority',
  substance: 'alcohol drug withdrawal',
  'eating-disorder': 'eat weight purge restrict',
  'acute-crisis': 'voice agent device unreal manic panic',
};

const byKind = new Map<number, RiskCategory>();
for (const [category, kinds] of Object.entries(TOLD_BY) as [RiskCategory, string][]) {
  for (const kind of kinds.split(' ')) byKind.set(hashOf(`@${kind}`), category);
}

/** The category that most kinds of words in the unit speak for; suicide when none does. */
export function categoryOf({ from, to }: Unit, { kinds }: Prepared): RiskCategory {
  const votes = new Map<RiskCategory, number>();
  for (let at = from; at < to; at++) {
    for (const kind of kinds[at]!) {
      const category = byKind.get(kind);
      if (category) votes.set(category, (votes.get(category) ?? 0) + 1);
    }
  }
  let best: RiskCategory = 'suicide';
  for (const [category, count] of votes) if (count > (votes.get(best) ?? 0)) best = category;
  return best;
}
