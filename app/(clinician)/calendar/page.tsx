import type { Metadata } from 'next';
import { MonthCalendar } from '@/components/scheduling/month-calendar';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { scheduledSpan } from '@/lib/domain/scheduling/scheduled-queries';
import { requireActor } from '@/lib/next/session';
import { spanOf, weeksOf } from '@/lib/shared/month-grid';
import { textsOf } from '@/lib/shared/texts';
import { calendarDay } from '@/lib/shared/time-format';
import { overWire } from '@/lib/shared/wire';

const t = textsOf('scheduling');

export const metadata: Metadata = { title: t('calendar.title') };

export default async function CalendarPage() {
  const { ctx, actor } = await requireActor(CLINICAL_ROLES);
  const today = calendarDay(ctx.now, actor.timeZone);
  const [from, to] = spanOf(weeksOf(today), actor.timeZone);
  const messages = await scheduledSpan(ctx, { from: new Date(from), to: new Date(to) });
  return (
    <PageBody isWide>
      <PageHeader
        title={t('calendar.title')}
        text={t('calendar.text')}
        actions={
          <TextLink isAlone href="/inbox/scheduled">
            {t('list.asList')}
          </TextLink>
        }
      />
      <MonthCalendar today={today} initial={overWire(messages)} />
    </PageBody>
  );
}
