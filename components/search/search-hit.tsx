'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Timestamp } from '@/components/ui/timestamp';
import type { Hit } from '@/lib/client/search-calls';

/** One message that was found, with the piece in which the words stand; leads to it in its thread. */
export function SearchHit({ hit, basePath }: { hit: Hit; basePath: string }) {
  const t = useTranslations('search');
  const isHeld = hit.status === 'queued';
  const address = `${basePath}/${hit.conversationId}`;
  const isSubjectShown = hit.subject !== null && hit.snippet !== hit.subject;
  return (
    <Link
      href={isHeld ? address : `${address}?message=${hit.messageId}`}
      className="flex gap-3 rounded-card px-3 py-row transition-colors hover:bg-hover"
    >
      <Avatar
        name={hit.isOwn ? hit.conversationName : hit.senderName}
        hueKey={hit.isOwn ? hit.conversationName : hit.sender}
      />
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate font-semibold">{titleOf(hit, t)}</span>
          <span className="flex shrink-0 items-center gap-2 text-sm text-muted-foreground">
            {hit.isUnread && <Badge>{t('unread')}</Badge>}
            {hit.sentAt ? <Timestamp at={hit.sentAt} /> : t('held')}
          </span>
        </span>
        {isSubjectShown && (
          <span className="truncate font-semibold">{marked(hit.subject!, hit.subjectHighlights)}</span>
        )}
        <span className="line-clamp-3 text-pretty break-words text-muted-foreground">
          {hit.snippet === '' ? t('erased') : marked(hit.snippet, hit.highlights)}
        </span>
      </span>
    </Link>
  );
}

function titleOf(hit: Hit, t: ReturnType<typeof useTranslations<'search'>>): string {
  if (hit.isOwn) return t('toName', { name: hit.conversationName });
  return hit.senderName === hit.conversationName
    ? hit.senderName
    : `${hit.senderName} ${t('inConversation', { name: hit.conversationName })}`;
}

/** A text with what was found in it marked. */
function marked(text: string, ranges: readonly (readonly number[])[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of ranges) {
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} className="rounded-xs bg-mark text-mark-foreground">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
