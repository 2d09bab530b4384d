'use client';

import { useTranslations } from 'use-intl/react';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import type { RulesView } from '@/lib/domain/safety/rules/schema';
import { ChangesList } from './changes-list';

/** Which rules grade now, by whose decision, and what clinical people said of their verdicts. */
export function ActiveCard({ view: { version, active, verdicts } }: { view: RulesView }) {
  const t = useTranslations('rules');
  return (
    <Card title={t('counts')} aside={t('version', { version })}>
      {active ? <Active active={active} /> : <p>{t('shippedOnly')}</p>}
      <h3 className="mt-5 mb-2 text-base">{t('verdicts.title')}</h3>
      <VerdictCounts verdicts={verdicts} />
    </Card>
  );
}

function Active({ active }: { active: NonNullable<RulesView['active']> }) {
  const t = useTranslations('rules');
  const { kind, proposedBy, decidedBy, decidedAt, changes, note } = active;
  const time = () => <Timestamp at={(decidedAt ?? active.proposedAt).toISOString()} />;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted-foreground">
        {kind === 'roll_back'
          ? t.rich('sinceBack', { first: proposedBy.displayName, time })
          : t.rich('since', {
              first: proposedBy.displayName,
              second: decidedBy?.displayName ?? '',
              time,
            })}
      </p>
      {note && <p className="whitespace-pre-wrap break-words">{note}</p>}
      <ChangesList changes={changes} />
    </div>
  );
}

/** What clinical people said, as far as they did. */
function VerdictCounts({ verdicts }: { verdicts: RulesView['verdicts'] }) {
  const t = useTranslations('rules.verdicts');
  const said = Object.entries(verdicts).filter(([, count]) => count > 0);
  if (said.length === 0) return <p className="text-sm text-muted-foreground">{t('none')}</p>;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {said.map(([verdict, count]) => (
        <div key={verdict} className="flex items-baseline gap-2">
          <dt className="text-muted-foreground">{t(verdict as 'helpful')}</dt>
          <dd className="font-semibold tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
