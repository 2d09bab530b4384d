import type { useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import type { RuleView } from '@/lib/domain/safety/rules/schema';
import { RuleMenu, type RuleMenuActs } from './rule-menu';

export type RulesWords = ReturnType<typeof useTranslations<'rules'>>;

const order = ['low', 'medium', 'high', 'critical'];

/** The columns of the rules: what a rule says of the writer, what it is about, how grave, and what the change makes of it. */
export function ruleColumns(t: RulesWords, acts: RuleMenuActs): DataColumn<RuleView>[] {
  return [
    {
      id: 'rule',
      header: t('table.rule'),
      isFixed: true,
      value: ({ id, reason }) => `${id} ${reason}`,
      cell: (rule) => (
        <div className="min-w-0">
          <p className="font-semibold break-words">{rule.id}</p>
          <p className="text-sm text-muted-foreground break-words">
            {t('look.reason', { reason: rule.reason })}
          </p>
        </div>
      ),
    },
    {
      id: 'category',
      header: t('table.category'),
      value: ({ category }) => t(`categories.${category}`),
    },
    {
      id: 'grade',
      header: t('table.grade'),
      value: ({ grade }) => order.indexOf(grade),
      cell: ({ grade, shippedGrade }) => (
        <span className="flex flex-wrap items-baseline gap-x-2">
          {t(`grades.${grade}`)}
          {shippedGrade !== null && shippedGrade !== grade && (
            <span className="text-sm text-muted-foreground">
              {t('table.changed', { grade: t(`grades.${shippedGrade}`) })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'state',
      header: t('table.state'),
      value: ({ isOff }) => t(isOff ? 'table.off' : 'table.on'),
      cell: ({ isOff, shippedGrade }) => (
        <span className="flex flex-wrap gap-1">
          <Badge tone={isOff ? 'waiting' : 'success'}>{t(isOff ? 'table.off' : 'table.on')}</Badge>
          {shippedGrade === null && <Badge tone="primary">{t('table.own')}</Badge>}
        </span>
      ),
    },
    {
      id: 'patterns',
      header: t('table.patterns'),
      isNumeric: true,
      value: ({ patterns }) => patterns.length,
      cell: ({ patterns }) => t('table.patternCount', { count: patterns.length }),
    },
    {
      id: 'acts',
      header: '',
      isFixed: true,
      isSortable: false,
      cell: (rule) => <RuleMenu rule={rule} acts={acts} />,
    },
  ];
}
