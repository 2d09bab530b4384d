'use client';

import CircleCheck from 'lucide-react/icons/circle-check';
import CircleSlash from 'lucide-react/icons/circle-slash';
import Eye from 'lucide-react/icons/eye';
import Flag from 'lucide-react/icons/flag';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ReportState } from '@/lib/domain/moderation/schema';

const looks: Record<ReportState, { tone: BadgeTone; icon: ReactNode }> = {
  open: { tone: 'waiting', icon: <Flag aria-hidden /> },
  in_review: { tone: 'primary', icon: <Eye aria-hidden /> },
  resolved: { tone: 'success', icon: <CircleCheck aria-hidden /> },
  dismissed: { tone: 'neutral', icon: <CircleSlash aria-hidden /> },
};

/** Where a report stands, in a word and an icon. */
export function ReportStateBadge({ state }: { state: ReportState }) {
  const t = useTranslations('moderation.states');
  return (
    <Badge tone={looks[state].tone} icon={looks[state].icon}>
      {t(state)}
    </Badge>
  );
}
