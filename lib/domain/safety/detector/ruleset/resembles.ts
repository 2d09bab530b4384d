import type { Rule } from '@/lib/domain/safety/detector/types';

/** Without patterns: stands for the linear model of model/, which a ruleset without this rule does not ask. */
export const resemblesRule: Rule = {
  id: 'model.resembles',
  category: 'acute-crisis',
  grade: 'low',
  reason: 'writes in words that resemble messages about danger, though no rule recognises them',
  patterns: [],
};
