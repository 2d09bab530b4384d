import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { RiskBacklog } from '@/lib/domain/safety/backlog';
import { textsOf } from '@/lib/shared/texts';

type SafetyNoticesProps = { risk: RiskBacklog; isSomebodyOnCall: boolean; isAdmin: boolean };

/** What must not go unnoticed: nobody on call (from the first start on), texts without a verdict, alerts that nobody answers. */
export function SafetyNotices({ risk, isSomebodyOnCall, isAdmin }: SafetyNoticesProps) {
  const t = textsOf('onCall');
  return (
    <>
      {risk.unattended > 0 && (
        <Notice
          tone="danger"
          title={t('hub.unattended', { count: risk.unattended })}
          action={
            isAdmin && (
              <TextLink href="/console/alerts" isAlone>
                {t('hub.openAlerts')}
              </TextLink>
            )
          }
        >
          {t('hub.unattendedText')}
        </Notice>
      )}
      {risk.ungraded > 0 && (
        <Notice
          tone="danger"
          title={t('hub.ungraded', { count: risk.ungraded })}
          action={
            <TextLink href="/console/queue" isAlone>
              {t('hub.openQueue')}
            </TextLink>
          }
        >
          {t('hub.ungradedText')}
        </Notice>
      )}
      {!isSomebodyOnCall && (
        <Notice
          tone="danger"
          title={t('nobody')}
          action={
            isAdmin && (
              <TextLink href="/console/on-call" isAlone>
                {t('hub.openPlan')}
              </TextLink>
            )
          }
        >
          {t('nobodyText')}
        </Notice>
      )}
    </>
  );
}
