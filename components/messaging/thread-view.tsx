'use client';

import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { asApiError } from '@/lib/client/api-error';
import type { ThreadHead, ThreadPage } from '@/lib/client/messaging-types';
import { useThread, useThreadHead } from '@/lib/client/queries';
import type { Responsible } from './closed-notice';
import type { Unscripted } from './composer';
import { Thread } from './thread';
import { ThreadSkeleton } from './thread-skeleton';

export type ThreadViewProps = {
  conversationId: number;
  /** As the server rendered them; fetched otherwise. */
  initialHead?: ThreadHead;
  initialPage?: ThreadPage;
  /** Sending before any script has loaded. */
  unscripted?: Unscripted;
  /** Where a new message is written, for conversations that take none. */
  newHref?: string;
  responsible?: Responsible;
  canMarkUrgent?: boolean;
  /** Above the composer: what to expect of an answer. */
  expectation?: ReactNode;
  /** In the head, before the menu. */
  actions?: ReactNode;
};

/** One conversation: head, messages, composer. Fills the height that it is given; needs a `MessagingProvider` above. */
export function ThreadView(props: ThreadViewProps) {
  return <LoadedThread key={props.conversationId} {...props} />;
}

function LoadedThread({ conversationId, initialHead, initialPage, ...rest }: ThreadViewProps) {
  const t = useTranslations('shell.notFound');
  const head = useThreadHead(conversationId, initialHead);
  const thread = useThread(conversationId, initialPage);
  // Where the reader stood when the thread was opened; what is read meanwhile does not move the line.
  const [readAtStart, setReadAtStart] = useState(initialHead?.lastReadPosition);
  if (readAtStart === undefined && head.data) setReadAtStart(head.data.lastReadPosition);

  const error = head.error ?? thread.error;
  if (error && asApiError(error).code === 'not_found')
    return <EmptyState title={t('title')} text={t('text')} className="my-auto" />;
  if (head.data && thread.data && readAtStart !== undefined)
    return (
      <Thread {...rest} head={head.data} state={thread.data} older={thread.older} readAtStart={readAtStart} />
    );
  if (error)
    return (
      <ErrorState
        className="my-auto"
        onRetry={() => {
          void head.refetch();
          void thread.refetch();
        }}
        isRetrying={head.isFetching || thread.isFetching}
      />
    );
  return <ThreadSkeleton />;
}
