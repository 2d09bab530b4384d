import { HubFigures } from '@/components/console/hub/hub-figures';
import { BacklogTable, PeopleTable } from '@/components/console/hub/hub-tables';
import { RefreshButton } from '@/components/console/refresh-button';
import { SafetyNotices } from '@/components/on-call/safety-notices';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import { hubFigures } from '@/lib/domain/analytics/queries';
import { isAnyoneOnCall } from '@/lib/domain/care/on-call';
import { countWork } from '@/lib/domain/queue/queries';
import { riskBacklog } from '@/lib/domain/safety/backlog';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';

export const metadata = { title: textsOf('console')('hub.title') };

export default async function HubPage() {
  const { actor, ctx } = await requireActor(['admin', 'developer']);
  const [figures, work, risk, isSomebodyOnCall] = await Promise.all([
    hubFigures(ctx),
    countWork(ctx),
    riskBacklog(ctx),
    isAnyoneOnCall(ctx.tx, ctx.now),
  ]);
  const locale = localeFrom(actor.locale);
  const t = textsOf('console', locale);
  const tQueue = textsOf('queue', locale);
  return (
    <PageBody isWide>
      <PageHeader
        title={t('hub.title')}
        text={t('hub.text')}
        actions={
          <>
            <span className="text-sm text-muted-foreground">
              {t('hub.asOf')} <Timestamp at={figures.at.toISOString()} as="clock" />
            </span>
            <RefreshButton label={t('hub.refresh')} />
          </>
        }
      />
      <SafetyNotices risk={risk} isSomebodyOnCall={isSomebodyOnCall} isAdmin={actor.role === 'admin'} />
      {work.isAlarming && (
        <Notice
          tone="danger"
          title={tQueue('alarm')}
          action={
            <TextLink
              href={work.dead > 0 ? '/console/queue?state=dead' : '/console/queue?state=failed'}
              isAlone
            >
              {tQueue('openQueue')}
            </TextLink>
          }
        >
          {tQueue('alarmText', { dead: work.dead, lately: work.failedLately })}
        </Notice>
      )}
      <HubFigures figures={figures} locale={locale} t={t} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <BacklogTable figures={figures} locale={locale} t={t} />
        <PeopleTable
          figures={figures}
          locale={locale}
          t={t}
          action={
            actor.role === 'admin' && (
              <TextLink href="/console/users" isAlone>
                {t('hub.openUsers')}
              </TextLink>
            )
          }
        />
      </div>
    </PageBody>
  );
}
