'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { notify } from '@/components/ui/notify';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import { type Alert, acknowledge, type UrgentAlerts } from '@/lib/client/alert-calls';
import { announce } from '@/lib/client/announcer';
import { useAlertEvents, useUrgentAlerts } from '@/lib/client/use-alerts';
import { GradeIcon } from './grade-badge';
import { MarkedExcerpt, reasonsOf } from './marked-words';

type AlertBannerProps = {
  initial: UrgentAlerts;
  /** Where alerts stand in this layout: `/alerts`, `/console/alerts`. */
  basePath: string;
  /** Where conversations do. */
  threadPath: string;
};

/**
 * High and critical alerts that ask this person to act, above every page until somebody does (K9). It comes with an event, within a
 * second of the words, and interrupts a screen reader once.
 */
export function AlertBanner({ initial, basePath, threadPath }: AlertBannerProps) {
  const t = useTranslations('alerts.banner');
  useAlertEvents();
  const { alerts, waiting, refetch } = useUrgentAlerts(initial);
  const more = waiting - alerts.length;
  useSpoken(alerts);
  if (alerts.length === 0) return null;
  return (
    <section aria-label={t('label')} className="shrink-0 print:hidden">
      <ul className="relative max-h-[28dvh] divide-y divide-danger/25 overflow-y-auto border-b border-danger/40 bg-danger-soft md:max-h-[40dvh]">
        {alerts.map((alert) => (
          <li key={alert.alertId} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
            <AlertWords alert={alert} />
            <Acts alert={alert} basePath={basePath} threadPath={threadPath} onDone={refetch} />
          </li>
        ))}
        {more > 0 && (
          <li className="px-4 py-2 text-sm">
            <TextLink href={basePath} isAlone prefetch={false}>
              {t('more', { count: more })}
            </TextLink>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Interrupts a screen reader with each alert once; those that came with the page are read with it. */
function useSpoken(alerts: Alert[]): void {
  const t = useTranslations('alerts');
  const spoken = useRef<Set<number>>(undefined);
  useEffect(() => {
    const isFirst = spoken.current === undefined;
    spoken.current ??= new Set();
    for (const { alertId, grade, patient } of alerts) {
      if (spoken.current.has(alertId)) continue;
      spoken.current.add(alertId);
      const words = `${t('gradeOf', { grade: t(`grades.${grade}`) })}. ${patient.displayName}`;
      if (!isFirst) announce(words, 'assertive');
    }
  }, [alerts, t]);
}

function AlertWords({ alert }: { alert: Alert }) {
  const t = useTranslations('alerts');
  const { grade, patient, latest, responsible, wordsAre, openedAt } = alert;
  return (
    <div className="flex min-w-0 flex-1 basis-48 gap-3 md:basis-72">
      <GradeIcon grade={grade} className="mt-0.5 size-5 shrink-0 text-danger-text" />
      <div className="min-w-0">
        <p>
          <strong>
            {t('gradeOf', { grade: t(`grades.${grade}`) })}. {patient.displayName}
          </strong>{' '}
          <span className="text-sm text-muted-foreground">
            <Timestamp at={openedAt} as="clock" />
          </span>
        </p>
        {latest?.text && (
          <p className="line-clamp-3 [overflow-wrap:anywhere]">
            “<MarkedExcerpt text={latest.text} spans={latest.spans} around={40} />”
          </p>
        )}
        {latest && reasonsOf(latest.spans)[0] && (
          <p className="text-sm max-md:hidden">{t('writer', { reason: reasonsOf(latest.spans)[0]! })}</p>
        )}
        {wordsAre === 'on_opening' && <p className="text-sm">{t('banner.hidden')}</p>}
        {wordsAre === 'never' && (
          <p className="text-sm">
            {responsible.length > 0
              ? t('banner.call', { names: responsible.map(({ displayName }) => displayName).join(', ') })
              : t('banner.callNobody')}
          </p>
        )}
      </div>
    </div>
  );
}

type ActsProps = { alert: Alert; basePath: string; threadPath: string; onDone: () => void };

function Acts({ alert, basePath, threadPath, onDone }: ActsProps) {
  const t = useTranslations('alerts.banner');
  const [isBusy, setIsBusy] = useState(false);
  const { alertId, conversationId, wordsAre, patient } = alert;
  const name = patient.displayName;

  async function take() {
    setIsBusy(true);
    try {
      await acknowledge(alertId);
    } catch (error) {
      notify.error(t(isTaken(error) ? 'taken' : 'failed'));
    } finally {
      setIsBusy(false);
      onDone();
    }
  }

  return (
    <div className="flex flex-wrap gap-2 max-md:ms-auto">
      {conversationId !== null && (
        <ButtonLink href={`${threadPath}/${conversationId}`} size="small" variant="ghost">
          {t('thread')}
        </ButtonLink>
      )}
      <ButtonLink
        href={`${basePath}/${alertId}`}
        size="small"
        prefetch={false}
        aria-label={t('openFor', { name })}
      >
        {t('open')}
      </ButtonLink>
      {wordsAre !== 'never' && (
        <Button
          size="small"
          variant="primary"
          isBusy={isBusy}
          onClick={take}
          aria-label={t('acknowledgeFor', { name })}
        >
          {t('acknowledge')}
        </Button>
      )}
    </div>
  );
}

const isTaken = (error: unknown) => (error as { code?: string }).code === 'conflict';
