import type { Metadata } from 'next';
import { ReviewPage } from '@/components/risk-rules/review-page';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { riskRules } from '@/lib/domain/safety/rules/queries';
import { weeklySample } from '@/lib/domain/safety/rules/sample';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { declineRulesAction, giveVerdictAction, publishRulesAction } from './actions';

export const metadata: Metadata = { title: textsOf('rules')('review.title') };

/** The clinical side of the risk rules (A16): the weekly look, and the second word on a change. */
export default async function ReviewRulesPage() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const [sample, { proposal }] = await Promise.all([weeklySample(ctx), riskRules(ctx)]);
  return (
    <ReviewPage
      sample={sample}
      proposal={proposal}
      actions={{ verdict: giveVerdictAction, publish: publishRulesAction, decline: declineRulesAction }}
    />
  );
}
