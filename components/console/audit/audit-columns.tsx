import Ban from 'lucide-react/icons/ban';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import type { AuditEntryView } from '@/lib/domain/audit/schema';
import type { ConsoleWords } from '../console-words';
import { actionWords } from './action-words';
import { AuditTime } from './audit-time';

/** The columns of the audit. Its order is fixed: newest first. */
export function auditColumns(
  t: ConsoleWords,
  detailsOf: (entry: AuditEntryView) => ReactNode,
): DataColumn<AuditEntryView>[] {
  const column = (
    id: 'at' | 'actor' | 'action' | 'subject' | 'object' | 'outcome' | 'request' | 'details',
  ) => ({
    id,
    header: t(`audit.columns.${id}`),
  });
  return [
    { ...column('at'), isFixed: true, cell: (entry) => <AuditTime at={entry.at} /> },
    {
      ...column('actor'),
      cell: (entry) => entry.actor ?? <span className="text-muted-foreground">{t('audit.nobody')}</span>,
    },
    { ...column('action'), cell: (entry) => <ActionCell action={entry.action} t={t} /> },
    { ...column('subject'), cell: (entry) => entry.subject ?? <Nothing /> },
    {
      ...column('object'),
      isHidden: true,
      cell: (entry) => (entry.objectType ? `${entry.objectType} ${entry.objectId ?? ''}` : <Nothing />),
    },
    {
      ...column('outcome'),
      cell: (entry) => (
        <Badge tone={outcomes[entry.outcome].tone} icon={outcomes[entry.outcome].icon}>
          {t(`audit.outcomes.${entry.outcome}`)}
        </Badge>
      ),
    },
    {
      ...column('request'),
      isHidden: true,
      cell: (entry) => <code className="font-mono text-sm break-all">{entry.requestId}</code>,
    },
    { ...column('details'), isNumeric: true, cell: detailsOf },
  ];
}

const outcomes: Record<AuditEntryView['outcome'], { tone: BadgeTone; icon: ReactNode }> = {
  ok: { tone: 'success', icon: <CircleCheck aria-hidden /> },
  refused: { tone: 'waiting', icon: <Ban aria-hidden /> },
  failed: { tone: 'danger', icon: <CircleX aria-hidden /> },
};

function ActionCell({ action, t }: { action: string; t: ConsoleWords }) {
  const words = actionWords(t, action);
  const code = <code className="font-mono text-sm text-muted-foreground">{action}</code>;
  if (!words) return code;
  return (
    <span>
      <span className="block">{words}</span>
      {code}
    </span>
  );
}

const Nothing = () => <span className="text-muted-foreground">–</span>;
