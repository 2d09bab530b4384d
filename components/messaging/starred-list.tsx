'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Star from 'lucide-react/icons/star';
import StarOff from 'lucide-react/icons/star-off';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { MorePages } from '@/components/ui/more-pages';
import { notify } from '@/components/ui/notify';
import { Timestamp } from '@/components/ui/timestamp';
import { starredPage } from '@/lib/client/mark-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { setStar } from '@/lib/client/organising-calls';

type Page = { messages: Message[]; nextCursor: string | null };

/** What one starred, the latest first; each leads to its place in the conversation. */
export function StarredList({ initial }: { initial: Page }) {
  const t = useTranslations('marks.starred');
  const { client } = useMessaging();
  const list = useInfiniteQuery({
    queryKey: ['starred'],
    queryFn: ({ pageParam, signal }) => starredPage({ cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [initial], pageParams: [null] },
  });
  const messages = list.data.pages.flatMap((page) => page.messages);
  const remove = async (message: Message) => {
    try {
      await setStar(message.id, false);
      client.cache.threads.changeMessage(message, () => ({ isStarred: false }));
      await list.refetch();
      notify.undo(t('removed'), { label: t('undo'), onUndo: () => void putBack(message) });
    } catch {
      notify.error(t('failed'));
    }
  };
  const putBack = async (message: Message) => {
    await setStar(message.id, true).catch(() => notify.error(t('failed')));
    await list.refetch();
  };
  if (messages.length === 0)
    return <EmptyState icon={<Star aria-hidden />} title={t('empty')} text={t('emptyText')} />;
  return (
    <div>
      <ul aria-label={t('title')} className="-mx-3 flex flex-col">
        {messages.map((message) => (
          <li key={message.id} className="flex items-center gap-1 rounded-card hover:bg-hover">
            <StarredItem message={message} />
            <IconButton
              label={t('remove')}
              icon={<StarOff aria-hidden />}
              onClick={() => void remove(message)}
              className="me-1"
            />
          </li>
        ))}
      </ul>
      <MorePages list={list} />
    </div>
  );
}

function StarredItem({ message }: { message: Message }) {
  const t = useTranslations('marks');
  const { basePath } = useMessaging();
  const { id, conversationId, senderName, sender, isOwn, content, sentAt } = message;
  return (
    <Link
      href={`${basePath}/${conversationId}?message=${id}`}
      className="flex min-w-0 flex-1 items-center gap-3 rounded-card px-3 py-row"
    >
      <Avatar name={senderName} hueKey={sender} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="flex items-baseline justify-between gap-3">
          <span className="truncate">{isOwn ? t('starred.fromYou') : senderName}</span>
          {sentAt && <Timestamp at={sentAt} className="shrink-0 text-sm text-muted-foreground" />}
        </span>
        <span className="line-clamp-2 text-sm text-muted-foreground">{content ?? t('noWords')}</span>
      </span>
    </Link>
  );
}
