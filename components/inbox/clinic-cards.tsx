import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { UnreadCounts } from '@/lib/domain/conversations/queries';
import { textsOf } from '@/lib/shared/texts';

/** How much is unread, with the way there. */
export function UnreadCard({ counts }: { counts: UnreadCounts }) {
  const t = textsOf('clinician');
  return (
    <FigureCard
      title={t('clinic.unread')}
      figure={counts.unreadCount}
      text={t('clinic.unreadText', { count: counts.folders.conversations })}
      href="/inbox"
      action={t('clinic.openInbox')}
    />
  );
}

/** The size of the caseload, with the way there. */
export function PatientsCard({ count }: { count: number }) {
  const t = textsOf('clinician');
  return (
    <FigureCard
      title={t('clinic.patients')}
      figure={count}
      text={t('clinic.patientsText', { count })}
      href="/patients"
      action={t('clinic.openPatients')}
    />
  );
}

interface FigureProps {
  title: string;
  figure: number;
  text: string;
  href: string;
  action: string;
}

function FigureCard({ title, figure, text, href, action }: FigureProps) {
  return (
    <Card title={title}>
      <p className="text-3xl font-semibold tabular-nums">{figure}</p>
      <p className="mt-1 mb-4 text-muted-foreground">{text}</p>
      <ButtonLink href={href} variant="secondary">
        {action}
      </ButtonLink>
    </Card>
  );
}
