'use client';

import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Dialog } from '@/components/ui/dialog';
import { FilterChips } from '@/components/ui/filter-chips';
import { Notice } from '@/components/ui/notice';
import { SearchField } from '@/components/ui/search-field';
import { RISK_CATEGORIES } from '@/lib/domain/safety/detector/types';
import { rulesIn } from '@/lib/domain/safety/rules/rules-in';
import type { RulesView, RuleView } from '@/lib/domain/safety/rules/schema';
import { NO_CHANGES } from '@/lib/domain/safety/rules/schema';
import { ActiveCard } from './active-card';
import { ChangeCard, type ProposeAction } from './change-card';
import { type DecideAction, ProposalCard } from './proposal-card';
import { ruleColumns } from './rule-columns';
import { usePreparedChange } from './use-prepared-change';
import { type RollBackAction, VersionList } from './version-list';

type RulesPageProps = {
  view: RulesView;
  /** Absent for developers, who look only. */
  actions?: { propose: ProposeAction; withdraw: DecideAction; rollBack: RollBackAction };
};

const idOf = ({ id }: RuleView) => id;

/** The detector's rules (A16): what counts, a change in preparation with its replay, and the versions. */
export function RulesPage({ view, actions }: RulesPageProps) {
  const t = useTranslations('rules');
  const prepared = usePreparedChange(view.active?.changes ?? NO_CHANGES);
  const [looked, setLooked] = useState<RuleView | null>(null);
  const [category, setCategory] = useState<string>();
  const [text, setText] = useState('');
  const mayChange = actions !== undefined && view.proposal === null;
  const { toggle, regrade, remove, changes } = prepared;

  const columns = useMemo(
    () => ruleColumns(t, { look: setLooked, change: mayChange ? { toggle, regrade, remove } : undefined }),
    [t, mayChange, toggle, regrade, remove],
  );
  const rules = useMemo(() => rulesIn(view.rules, changes), [view.rules, changes]);
  const shown = useMemo(
    () => rules.filter((rule) => category === undefined || rule.category === category),
    [rules, category],
  );

  return (
    <PageBody isWide>
      <PageHeader title={t('title')} text={t('text')} />
      {!actions && <Notice>{t('readOnly')}</Notice>}
      <ActiveCard view={view} />
      {view.proposal && <ProposalCard proposal={view.proposal} withdraw={actions?.withdraw} />}
      {mayChange && <ChangeCard prepared={prepared} rules={rules} propose={actions.propose} />}
      <VersionList view={view} rollBack={actions?.rollBack} />
      <DataTable
        label={t('table.label')}
        columns={columns}
        rows={shown}
        rowId={idOf}
        filterText={text}
        rememberAs="risk-rules"
        className="sm:max-h-[42rem]"
        toolbar={
          <>
            <SearchField label={t('table.search')} onSearch={setText} className="w-full sm:w-64" />
            <FilterChips
              label={t('table.filter')}
              chips={RISK_CATEGORIES.map((id) => ({
                id,
                label: t(`categories.${id}`),
                count: rules.filter((rule) => rule.category === id).length,
              }))}
              active={category ? [category] : []}
              onToggle={(id, isOn) => setCategory(isOn ? id : undefined)}
            />
          </>
        }
      />
      <Patterns rule={looked} onClose={() => setLooked(null)} />
    </PageBody>
  );
}

function Patterns({ rule, onClose }: { rule: RuleView | null; onClose: () => void }) {
  const t = useTranslations('rules.look');
  return (
    <Dialog
      isOpen={rule !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={rule ? t('title', { id: rule.id }) : ''}
      description={rule ? t('reason', { reason: rule.reason }) : ''}
      size="large"
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <ul className="flex flex-col gap-2 font-mono text-sm">
        {rule?.patterns.map((pattern) => (
          <li key={pattern} className="rounded-control bg-sunken px-3 py-2 break-words">
            {pattern}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
