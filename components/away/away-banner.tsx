import Palmtree from 'lucide-react/icons/palmtree';
import { TextLink } from '@/components/ui/text-link';
import { textsOf } from '@/lib/shared/texts';
import { listTime, type TimeContext } from '@/lib/shared/time-format';

/** Above every page of somebody whose automatic answer is on, so that nobody forgets it. */
export function AwayBanner({ until, context }: { until: Date | null; context: TimeContext }) {
  if (!until) return null;
  const t = textsOf('away');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 bg-waiting-soft px-4 py-2.5 text-sm print:hidden">
      <Palmtree aria-hidden className="size-4.5 shrink-0 text-waiting" />
      <p>
        <strong>{t('on', { date: listTime(until, context) })}.</strong> {t('onText')}
      </p>
      <TextLink href="/settings/away">{t('bannerLink')}</TextLink>
    </div>
  );
}
