'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'use-intl/react';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import type { RuleView } from '@/lib/domain/safety/rules/schema';

export type RuleMenuActs = {
  look: (rule: RuleView) => void;
  /** Absent for those who only look. */
  change?: {
    toggle: (rule: RuleView) => void;
    regrade: (rule: RuleView, grade: RuleView['grade']) => void;
    remove: (rule: RuleView) => void;
  };
};

const GRADES = ['low', 'medium', 'high', 'critical'] as const;

/** What can be done with one rule, in the change in preparation. */
export function RuleMenu({ rule, acts }: { rule: RuleView; acts: RuleMenuActs }) {
  const t = useTranslations('rules');
  const label = t('table.acts', { id: rule.id });
  const { look, change } = acts;
  const isOwn = rule.shippedGrade === null;
  const items: MenuItem[] = [{ id: 'look', label: t('table.look'), onSelect: () => look(rule) }];
  if (change && isOwn)
    items.push({ id: 'remove', label: t('table.remove'), onSelect: () => change.remove(rule) });
  if (change && !isOwn)
    items.push(
      {
        id: 'toggle',
        label: t(rule.isOff ? 'table.switchOn' : 'table.switchOff'),
        onSelect: () => change.toggle(rule),
      },
      { kind: 'separator', id: 'grades' },
      {
        kind: 'choice',
        id: 'regrade',
        label: t('table.regrade'),
        value: rule.grade,
        options: GRADES.map((value) => ({ value, label: t(`grades.${value}`) })),
        onValueChange: (value) => change.regrade(rule, value as RuleView['grade']),
      },
    );
  return (
    <DropdownMenu
      label={label}
      items={items}
      trigger={<IconButton label={label} icon={<Ellipsis aria-hidden />} />}
    />
  );
}
