import type { Metadata } from 'next';
import { SentList } from '@/components/messaging/sent-list';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { conversationList } from '@/lib/domain/conversations/queries';
import { sentMessages } from '@/lib/domain/conversations/thread';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

const t = textsOf('patient');
const firstPage = 20;

export const metadata: Metadata = { title: t('sent.title') };

export default async function SentPage() {
  const { ctx } = await requireActor(['patient']);
  const [page, list] = await Promise.all([
    sentMessages(ctx, { limit: firstPage }),
    conversationList(ctx, { limit: 100 }),
  ]);
  const names = Object.fromEntries(
    list.conversations.map(({ conversationId, displayName }) => [conversationId, displayName]),
  );
  return (
    <PageBody>
      <PageHeader title={t('sent.title')} text={t('sent.text')} />
      <SentList
        initial={overWire(page)}
        names={names}
        texts={{ label: t('sent.label'), empty: t('sent.empty'), emptyText: t('sent.emptyText') }}
      />
    </PageBody>
  );
}
