'use client';

import Info from 'lucide-react/icons/info';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import type { AuditEntryView } from '@/lib/domain/audit/schema';
import { AuditTime } from './audit-time';

/** Everything about one entry, its decrypted details included, behind a button of its row. */
export function EntryDetails({ entry }: { entry: AuditEntryView }) {
  const t = useTranslations('console.audit');
  const label = t('open', { id: entry.id });
  return (
    <Popover
      label={label}
      align="end"
      className="w-96 text-start"
      trigger={<IconButton label={label} icon={<Info aria-hidden />} size="small" />}
    >
      <h2 className="text-base">{t('entry', { id: entry.id })}</h2>
      <dl className="mt-3 flex flex-col gap-2 text-sm">
        <Fact name={t('columns.at')}>
          <AuditTime at={entry.at} />
        </Fact>
        {entry.objectType && (
          <Fact name={t('columns.object')}>
            {entry.objectType} {entry.objectId}
          </Fact>
        )}
        <Fact name={t('columns.request')}>
          <code className="font-mono break-all">{entry.requestId}</code>
        </Fact>
        <Fact name={t('columns.details')}>
          {entry.details ? <DetailLines details={entry.details} /> : t('noDetails')}
        </Fact>
      </dl>
    </Popover>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted-foreground">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DetailLines({ details }: { details: Record<string, unknown> }) {
  return (
    <ul className="mt-1 flex flex-col gap-1 rounded-control bg-sunken p-2.5 font-mono">
      {Object.entries(details).map(([name, value]) => (
        <li key={name} className="break-words">
          {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
        </li>
      ))}
    </ul>
  );
}
