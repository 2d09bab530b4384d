import { RulesPage } from '@/components/risk-rules/rules-page';
import { riskRules } from '@/lib/domain/safety/rules/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { proposeRulesAction, rollBackRulesAction, withdrawRulesAction } from './actions';

export const metadata = { title: textsOf('rules')('title') };

/** The detector's rules and their changes (A16). */
export default async function RiskRulesPage() {
  const { ctx, actor } = await requireActor(['admin', 'developer']);
  const view = await riskRules(ctx);
  const actions = {
    propose: proposeRulesAction,
    withdraw: withdrawRulesAction,
    rollBack: rollBackRulesAction,
  };
  // Another version that counts is another beginning for what is prepared.
  return <RulesPage key={view.version} view={view} actions={actor.role === 'admin' ? actions : undefined} />;
}
