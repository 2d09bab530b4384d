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
    <FigureCard
      title={t('clinic.unread')}
      figure={<LiveUnread initial={counts} />}
      text={t('clinic.unreadText', { count: counts.folders.conversations })}
      href="/inbox"
      action={t('clinic.openInbox')}
    />
  );
}

/** The size of the caseload, with the way there. */
export function PatientsCard({ count, coverCount }: { count: number; coverCount: number }) {
  const t = textsOf('clinician');
  return (
    <FigureCard
      title={t('clinic.patients')}
      figure={count}
      text={t('clinic.patientsText', { count: coverCount })}
      href="/patients"
      action={t('clinic.openPatients')}
    />
  );
}

interface FigureProps {
  title: string;
  figure: ReactNode;
  text: string;
  href: string;
  action: string;
}

function FigureCard({ title, figure, text, href, action }: FigureProps) {
  return (
    <Card title={title}>
      <p className="text-xl font-semibold tabular-nums">{figure}</p>
      <p className="mt-0.5 mb-4 text-sm text-muted-foreground">{text}</p>
      <TextLink href={href}>{action}</TextLink>
    </Card>
  );
}
