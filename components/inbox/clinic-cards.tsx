import type { ReactNode } from 'react';
import { LiveUnread } from '@/components/inbox/live-unread';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { UnreadCounts } from '@/lib/domain/conversations/queries';
import { textsOf } from '@/lib/shared/texts';

/** How much is unread, with the way there. */
export function UnreadCard({ counts }: { counts: UnreadCounts }) {
  const t = textsOf('clinician');
  return (
    <FigureCard title={t('clinic.unread')} href="/inbox" action={t('clinic.openInbox')}>
      <LiveUnread initial={counts} />
    </FigureCard>
  );
}

/** The size of the caseload, with the way there. */
export function PatientsCard({ count, coverCount }: { count: number; coverCount: number }) {
  const t = textsOf('clinician');
  return (
    <FigureCard title={t('clinic.patients')} href="/patients" action={t('clinic.openPatients')}>
      <p className="text-xl font-semibold tabular-nums">{count}</p>
      <p className="mt-0.5 text-sm text-muted-foreground">
        {t('clinic.patientsText', { count: coverCount })}
      </p>
    </FigureCard>
  );
}

/** How many alerts wait, with the way there. */
export function AlertsCard({ waiting }: { waiting: number }) {
  const t = textsOf('alerts');
  return (
    <FigureCard title={t('card.title')} href="/alerts" action={t('card.open')}>
      <p className="text-xl font-semibold tabular-nums">{waiting}</p>
      <p className="mt-0.5 text-sm text-muted-foreground">{t('card.text', { count: waiting })}</p>
    </FigureCard>
  );
}

type FigureCardProps = { title: string; href: string; action: string; children: ReactNode };

function FigureCard({ title, href, action, children }: FigureCardProps) {
  return (
    <Card title={title}>
      {children}
      <p className="mt-4">
        <TextLink href={href} isAlone>
          {action}
        </TextLink>
      </p>
    </Card>
  );
}
