import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import { openAlertsOf } from '@/lib/domain/safety/queries';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { GradeBadge } from './grade-badge';
import { RefreshOnAlert } from './refresh-on-alert';

/** A patient's alerts that are not resolved, beside the thread and on the patient's page. */
export async function RiskPart({ ctx, username }: { ctx: Ctx; username: string }) {
  const t = textsOf('alerts');
  const alerts = await openAlertsOf(ctx, username);
  return (
    <section aria-labelledby="risk-part">
      <RefreshOnAlert />
      <h3 id="risk-part" className="mb-2 text-sm font-semibold text-muted-foreground">
        {t('context.title')}
      </h3>
      {alerts.length === 0 && <p className="text-muted-foreground">{t('context.none')}</p>}
      <ul className="flex flex-col gap-2">
        {alerts.map(({ alertId, grade, status, openedAt }) => (
          <li key={alertId} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <GradeBadge grade={grade} />
            <TextLink href={`/alerts/${alertId}`} prefetch={false} isAlone>
              {t(`states.${status}`)}, <Timestamp at={openedAt.toISOString()} />
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
