import type { RuleChanges, RuleView } from '@/lib/domain/safety/rules/schema';

/** The rules as a change has them, for the server and for the page that prepares one: shipped ones in their order, added ones last. */
export function rulesIn(rules: readonly RuleView[], { off, regraded, added }: RuleChanges): RuleView[] {
  const isOff = new Set(off);
  return [
    ...rules.flatMap((rule) =>
      rule.shippedGrade === null
        ? []
        : [{ ...rule, isOff: isOff.has(rule.id), grade: regraded[rule.id] ?? rule.shippedGrade }],
    ),
    ...added.map(({ id, category, grade, reason, patterns }) => ({
      id,
      category,
      grade,
      shippedGrade: null,
      isOff: false,
      reason,
      patterns,
    })),
  ];
}
