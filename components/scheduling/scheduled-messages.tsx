import { BackToInbox } from '@/components/inbox/back-to-inbox';
import { PageBody, PageHeader } from '@/components/shell/page-header';
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
};

/** What the reader scheduled, as a page. */
export async function ScheduledMessages({ ctx, basePath }: ScheduledMessagesProps) {
  const t = textsOf('scheduling');
  const page = await scheduledMessages(ctx, { limit: firstPage });
  return (
    <PageBody>
      <PageHeader
        title={t('list.title')}
        text={t('list.text')}
        back={basePath && <BackToInbox href={basePath} />}
      />
      <ScheduledList initial={overWire(page)} />
    </PageBody>
  );
}
