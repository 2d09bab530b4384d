import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { activeRules } from '@/lib/domain/safety/rules/active';
import { declineRules, publishRules, withdrawRules } from '@/lib/domain/safety/rules/commands/decide-rules';
import { giveVerdict } from '@/lib/domain/safety/rules/commands/give-verdict';
import { proposeRules } from '@/lib/domain/safety/rules/commands/propose-rules';
import { rollBackRules } from '@/lib/domain/safety/rules/commands/roll-back-rules';
import { replayChanges, riskRules } from '@/lib/domain/safety/rules/queries';
import { weeklySample } from '@/lib/domain/safety/rules/sample';
import {
  activeRulesView,
  proposeInput,
  replayInput,
  replayView,
  rollBackInput,
  rulesetTarget,
  rulesetView,
  rulesView,
  sampleView,
  verdictInput,
} from '@/lib/domain/safety/rules/schema';

const rules = { tag: 'Risk rules', access: 'person' as const, status: 200 as const };
const nothing = z.strictObject({});

export const riskRulesEndpoint = endpoint({
  ...rules,
  method: 'GET',
  path: '/api/risk-rules',
  summary: 'The rules that count now, the change that is proposed, and earlier versions; staff only',
  input: nothing,
  output: rulesView,
  run: riskRules,
});

export const activeRulesEndpoint = endpoint({
  ...rules,
  method: 'GET',
  path: '/api/risk-rules/active',
  summary: 'The installation’s changes of the rules, for the look while typing',
  input: nothing,
  output: activeRulesView,
  polls: true,
  run: activeRules,
});

export const replayRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules/replay',
  summary:
    'What a change would do to the labelled texts: sensitivity, precision, changed verdicts; admins only',
  input: replayInput,
  output: replayView,
  limit: 'risk-rules.replay',
  run: replayChanges,
});

export const proposeRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules',
  summary: 'Propose a change of the rules; admins only',
  input: proposeInput,
  output: rulesetView,
  status: 201,
  limit: 'risk-rules.propose',
  creates: true,
  run: proposeRules,
});

export const publishRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules/{id}/publish',
  summary: 'Agree to a proposed change as the second person; clinical people only',
  input: rulesetTarget,
  output: rulesetView,
  limit: 'risk-rules.publish',
  run: (ctx, input) => publishRules(ctx, input),
});

export const declineRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules/{id}/decline',
  summary: 'Say no to a proposed change; clinical people only',
  input: rulesetTarget,
  output: rulesetView,
  limit: 'risk-rules.decline',
  run: (ctx, input) => declineRules(ctx, input),
});

export const withdrawRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules/{id}/withdraw',
  summary: 'Take a proposed change back; admins only',
  input: rulesetTarget,
  output: rulesetView,
  limit: 'risk-rules.withdraw',
  run: (ctx, input) => withdrawRules(ctx, input),
});

export const rollBackRulesEndpoint = endpoint({
  ...rules,
  method: 'POST',
  path: '/api/risk-rules/roll-back',
  summary: 'Go back to an earlier published version or to the shipped rules, at once; admins only',
  input: rollBackInput,
  output: rulesetView,
  status: 201,
  limit: 'risk-rules.roll-back',
  creates: true,
  run: rollBackRules,
});

export const giveVerdictEndpoint = endpoint({
  ...rules,
  method: 'PUT',
  path: '/api/risk-verdicts',
  summary: 'Say whether the rules were right about a message of one’s own patient; clinical people only',
  input: verdictInput,
  status: 204,
  limit: 'risk-verdict.give',
  run: async (ctx, input) => void (await giveVerdict(ctx, input)),
});

export const weeklySampleEndpoint = endpoint({
  ...rules,
  method: 'GET',
  path: '/api/risk-sample',
  summary:
    'A few messages of the last week in which the rules found nothing, to look at; clinical people only',
  input: nothing,
  output: sampleView,
  run: weeklySample,
});
