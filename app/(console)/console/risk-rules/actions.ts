'use server';

import { withdrawRules } from '@/lib/domain/safety/rules/commands/decide-rules';
import { proposeRules } from '@/lib/domain/safety/rules/commands/propose-rules';
import { rollBackRules } from '@/lib/domain/safety/rules/commands/roll-back-rules';
import { action } from '@/lib/next/action';

export const proposeRulesAction = action(proposeRules);
export const withdrawRulesAction = action(withdrawRules);
export const rollBackRulesAction = action(rollBackRules);
