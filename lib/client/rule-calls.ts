import { call } from '@/lib/client/api';
import type { RiskCategory } from '@/lib/domain/safety/detector/types';
import type { NamedChanges } from '@/lib/domain/safety/rules/apply';
import type { Replay, RuleChanges, Verdict } from '@/lib/domain/safety/rules/schema';

/** The installation's changes of the rules. Throws ApiError. */
export const activeRules = () => call<NamedChanges>('GET', '/api/risk-rules/active');

/** What a change of the rules would do to the labelled texts. Throws ApiError. */
export const replayRules = (changes: RuleChanges) =>
  call<Replay>('POST', '/api/risk-rules/replay', { body: { changes } });

/** Say whether the rules were right about a message. Throws ApiError. */
export const giveVerdict = (messageId: number, verdict: Verdict, category: RiskCategory | null = null) =>
  call<void>('PUT', '/api/risk-verdicts', { body: { messageId, verdict, category } });
