import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleStop from 'lucide-react/icons/circle-stop';
import Clock from 'lucide-react/icons/clock';
import Send from 'lucide-react/icons/send';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { BulkSummary } from '@/lib/domain/bulk/schema';

const looks: Record<BulkSummary['status'], { tone: BadgeTone; icon: ReactNode }> = {
  scheduled: { tone: 'neutral', icon: <CalendarClock aria-hidden /> },
  queued: { tone: 'waiting', icon: <Clock aria-hidden /> },
  running: { tone: 'primary', icon: <Send aria-hidden /> },
  done: { tone: 'success', icon: <CircleCheck aria-hidden /> },
  stopped: { tone: 'neutral', icon: <CircleStop aria-hidden /> },
  failed: { tone: 'danger', icon: <CircleAlert aria-hidden /> },
};

/** How a batch stands, by icon, word and colour. */
export function BatchStatus({ status }: { status: BulkSummary['status'] }) {
  const t = useTranslations('outreach.bulk.statuses');
  return (
    <Badge tone={looks[status].tone} icon={looks[status].icon}>
      {t(status)}
    </Badge>
  );
}

export const isMoving = ({ status }: Pick<BulkSummary, 'status'>) =>
  status === 'queued' || status === 'running';
