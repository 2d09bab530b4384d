import { BackToInbox } from '@/components/inbox/back-to-inbox';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { ScheduledList } from './scheduled-list';

const firstPage = 20;

type ScheduledMessagesProps = {
  ctx: Ctx;
  /** Of staff's panes, for the way back on phones. */
  basePath?: string;
  /** Where the same stands day by day, for those who have that. */
  calendarHref?: string;
};

/** What the reader scheduled, as a page. */
export async function ScheduledMessages({ ctx, basePath, calendarHref }: ScheduledMessagesProps) {
  const t = textsOf('scheduling');
  const page = await scheduledMessages(ctx, { limit: firstPage });
  return (
    <PageBody>
      <PageHeader
        title={t('list.title')}
        text={t('list.text')}
        back={basePath && <BackToInbox href={basePath} />}
        actions={
          calendarHref && (
            <TextLink isAlone href={calendarHref}>
              {t('list.asCalendar')}
            </TextLink>
          )
        }
      />
      <ScheduledList initial={overWire(page)} />
    </PageBody>
  );
}
