import { BackToInbox } from '@/components/inbox/back-to-inbox';
import { SentList } from '@/components/messaging/sent-list';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { conversationList } from '@/lib/domain/conversations/queries';
import { sentMessages } from '@/lib/domain/conversations/thread';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

const firstPage = 20;
const mostNames = 100;

/** What the reader sent, newest first, in the place of a thread. */
export async function SentMessages({ ctx, basePath }: { ctx: Ctx; basePath: string }) {
  const t = textsOf('clinician');
  const [page, names] = await Promise.all([sentMessages(ctx, { limit: firstPage }), namesFor(ctx)]);
  return (
    <PageBody>
      <PageHeader title={t('inbox.sent')} text={t('inbox.sentText')} back={<BackToInbox href={basePath} />} />
      <SentList
        initial={overWire(page)}
        names={names}
        texts={{ label: t('inbox.sent'), empty: t('inbox.sentEmpty'), emptyText: t('inbox.sentEmptyText') }}
      />
    </PageBody>
  );
}

/** With whom each recent conversation is, archived ones included. */
async function namesFor(ctx: Ctx): Promise<Record<number, string>> {
  const lists = await Promise.all([
    conversationList(ctx, { folder: 'inbox', limit: mostNames }),
    conversationList(ctx, { folder: 'archived', limit: mostNames }),
  ]);
  return Object.fromEntries(
    lists.flatMap(({ conversations }) =>
      conversations.map(({ conversationId, displayName }) => [conversationId, displayName]),
    ),
  );
}
