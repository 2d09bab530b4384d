'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import Send from 'lucide-react/icons/send';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { EmptyState } from '@/components/ui/empty-state';
import { MorePages } from '@/components/ui/more-pages';
import { Timestamp } from '@/components/ui/timestamp';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { TickMark } from './tick-mark';

type Page = { messages: Message[]; nextCursor: string | null };

/** By conversation id: with whom. */
type Names = Record<number, string>;

type SentListProps = {
  initial: Page;
  names: Names;
  texts: { label: string; empty: string; emptyText: string };
};

/** One's own messages, newest first, with how far each came. */
export function SentList({ initial, names, texts }: SentListProps) {
  const list = useInfiniteQuery({
    queryKey: ['sent'],
    queryFn: ({ pageParam, signal }) => calls.sentPage({ cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [initial], pageParams: [null] },
  });
  const messages = list.data.pages.flatMap((page) => page.messages);
  if (messages.length === 0)
    return <EmptyState icon={<Send aria-hidden />} title={texts.empty} text={texts.emptyText} />;
  return (
    <div>
      <ul aria-label={texts.label} className="-mx-3 flex flex-col">
        {messages.map((message) => (
          <li key={message.id}>
            <SentItem message={message} names={names} />
          </li>
        ))}
      </ul>
      <MorePages list={list} />
    </div>
  );
}

function SentItem({ message, names }: { message: Message; names: Names }) {
  const t = useTranslations('messaging');
  const { basePath, client } = useMessaging();
  // The list of conversations knows the name; a message knows only the username.
  const name =
    names[message.conversationId] ??
    client.cache.conversation(message.conversationId)?.displayName ??
    message.recipient ??
    '';
  return (
    <Link
      href={`${basePath}/${message.conversationId}`}
      className="flex items-center gap-3 rounded-card px-3 py-row transition-colors hover:bg-hover"
    >
      <Avatar name={name} hueKey={message.recipient ?? name} />
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{t('sentTo', { name })}</span>
        {message.subject && <span className="truncate text-sm font-semibold">{message.subject}</span>}
        <span className="truncate text-sm text-muted-foreground">
          {message.content ?? t('message.erased')}
        </span>
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1 self-stretch text-sm text-muted-foreground">
        {message.sentAt && <Timestamp at={message.sentAt} />}
        <TickMark status={message.status} isWordShown />
      </span>
    </Link>
  );
}
