'use client';

import EyeOff from 'lucide-react/icons/eye-off';
import { useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import { TextLink } from '@/components/ui/text-link';
import { useRiskMark } from '@/lib/client/use-alerts';
import { GradeBadge } from './grade-badge';

/** Below a patient's message, for the care team: what was found in it and why, or that nothing could be. */
export function RiskMark({ conversationId, messageId }: { conversationId: number; messageId: number }) {
  const t = useTranslations('alerts');
  const { data: mark } = useRiskMark(conversationId, messageId);
  if (!mark) return null;
  return (
    <p className="flex max-w-message flex-wrap items-center gap-x-2 gap-y-1 px-1 pt-1 text-sm text-muted-foreground">
      {mark.grade && <GradeBadge grade={mark.grade} />}
      {!mark.isScreened && (
        <Badge tone="waiting" icon={<EyeOff aria-hidden />}>
          {t('unscreened')}
        </Badge>
      )}
      <span>
        {mark.grade ? mark.reasons.map((reason) => t('writer', { reason })).join(' ') : t('unscreenedHint')}
      </span>
      {mark.alertId !== null && mark.grade !== 'low' && (
        <TextLink
          href={`/alerts/${mark.alertId}`}
          prefetch={false}
          className="touch:inline-flex touch:min-h-touch touch:items-center"
        >
          {t('banner.open')}
        </TextLink>
      )}
    </p>
  );
}
