import BellRing from 'lucide-react/icons/bell-ring';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { AlertView } from '@/lib/domain/safety/schema';
import { classNames } from '@/lib/shared/class-names';
import { textsOf } from '@/lib/shared/texts';
import { GradeBadge } from './grade-badge';
import { MarkedExcerpt, reasonsOf } from './marked-words';

export const ALERT_VIEWS = ['waiting', 'acknowledged', 'resolved', 'all'] as const;
export type AlertListView = (typeof ALERT_VIEWS)[number];

type AlertListProps = {
  alerts: AlertView[];
  view: AlertListView;
  /** Where alerts stand in this layout. */
  basePath: string;
  /** The address of the next page; null at the end. */
  nextHref: string | null;
};

/** Alerts as cards, the most urgent first, with links for what to show: works without scripts. */
export function AlertList({ alerts, view, basePath, nextHref }: AlertListProps) {
  const t = textsOf('alerts');
  return (
    <>
      <nav aria-label={t('filters.label')} className="flex flex-wrap gap-2">
        {ALERT_VIEWS.map((one) => (
          <Link
            key={one}
            href={one === 'waiting' ? basePath : `${basePath}?view=${one}`}
            aria-current={one === view ? 'page' : undefined}
            className={classNames(
              'inline-flex min-h-8 items-center rounded-full border px-3 text-sm touch:min-h-touch touch:px-4',
              one === view
                ? 'border-primary bg-primary-soft font-semibold text-primary-text'
                : 'border-outline bg-surface hover:bg-hover',
            )}
          >
            {t(`filters.${one}`)}
          </Link>
        ))}
      </nav>
      {alerts.length === 0 ? (
        <EmptyState
          icon={<BellRing aria-hidden />}
          title={view === 'waiting' ? t('list.empty') : t('list.emptyAll')}
          text={view === 'waiting' ? t('list.emptyText') : undefined}
        />
      ) : (
        <ul aria-label={t('list.label')} className="flex flex-col gap-3">
          {alerts.map((alert) => (
            <li key={alert.alertId}>
              <AlertCard alert={alert} basePath={basePath} />
            </li>
          ))}
        </ul>
      )}
      {nextHref && (
        <p className="text-center">
          <TextLink href={nextHref} isAlone>
            {t('list.more')}
          </TextLink>
        </p>
      )}
    </>
  );
}

function AlertCard({ alert, basePath }: { alert: AlertView; basePath: string }) {
  const t = textsOf('alerts');
  const { grade, patient, latest, status } = alert;
  const [reason] = latest ? reasonsOf(latest.spans) : [];
  return (
    <article className="relative flex items-start gap-3 rounded-card border bg-surface p-4 hover:bg-hover">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <GradeBadge grade={grade} />
          <h2 className="min-w-0 truncate text-base">
            <Link
              href={`${basePath}/${alert.alertId}`}
              prefetch={false}
              className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-primary"
            >
              {patient.displayName}
            </Link>
          </h2>
          <Badge tone={status === 'open' ? 'waiting' : 'neutral'}>{t(`states.${status}`)}</Badge>
          <span className="text-sm text-muted-foreground">
            {t('list.since')} <Timestamp at={alert.openedAt.toISOString()} />
          </span>
        </div>
        {latest?.text && (
          <p className="[overflow-wrap:anywhere]">
            “<MarkedExcerpt text={latest.text} spans={latest.spans} />”
          </p>
        )}
        {reason && <p className="text-sm">{t('writer', { reason })}</p>}
        {alert.wordsAre === 'on_opening' && <p className="text-sm">{t('banner.hidden')}</p>}
        <AlertState alert={alert} />
      </div>
      <ChevronRight
        aria-hidden
        className="size-5 shrink-0 self-center text-muted-foreground rtl:rotate-180"
      />
    </article>
  );
}

/** Where it stands, in one quiet line. */
function AlertState({ alert }: { alert: AlertView }) {
  const t = textsOf('alerts');
  const { status, acknowledgedBy, resolvedBy, outcome, respondBy, reachedRung, nextRungAt, textCount } =
    alert;
  const parts = [
    t('list.texts', { count: textCount }),
    status === 'open' && reachedRung && t(`list.reached.${reachedRung}`),
    status === 'acknowledged' && acknowledgedBy && t('list.by', { name: acknowledgedBy.displayName }),
    status === 'resolved' && resolvedBy && t('list.by', { name: resolvedBy.displayName }),
    outcome && t(`detail.outcomes.${outcome}`),
  ].filter(Boolean);
  return (
    <p className="text-sm text-muted-foreground">
      {parts.join(' · ')}
      {status === 'open' && nextRungAt && (
        <>
          {' · '}
          {t('list.next')} <Timestamp at={nextRungAt.toISOString()} as="clock" />
        </>
      )}
      {status === 'open' && respondBy && (
        <>
          {' · '}
          {t('list.respondBy')} <Timestamp at={respondBy.toISOString()} as="absolute" />
        </>
      )}
    </p>
  );
}
