'use server';

import { declineRules, publishRules } from '@/lib/domain/safety/rules/commands/decide-rules';
import { giveVerdict } from '@/lib/domain/safety/rules/commands/give-verdict';
import { action } from '@/lib/next/action';

export const giveVerdictAction = action(giveVerdict);
export const publishRulesAction = action(publishRules);
export const declineRulesAction = action(declineRules);
