'use client';

import { useTranslations } from 'use-intl/react';
import { useTyping } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';

/** In a group everybody types under the name that they have there. */
const nameIn = ({ group }: ThreadHead, username: string | undefined) =>
  group?.members.find((member) => member.username === username)?.displayName ?? username;

/** "Dr Okafor is typing", for six seconds after the last key (C8). Keeps its line, so that nothing jumps. */
export function TypingIndicator({ head }: { head: ThreadHead }) {
  const t = useTranslations('messaging.typing');
  const typing = useTyping(head.conversationId);
  const name = typing[0] === head.withUser ? head.displayName : nameIn(head, typing[0]);
  return (
    <div className="flex h-6 shrink-0 items-center gap-2 px-5 text-sm text-muted-foreground" aria-live="off">
      {name !== undefined && (
        <>
          <span aria-hidden className="hs-typing">
            <i />
            <i />
            <i />
          </span>
          {typing.length > 1 ? t('some', { count: typing.length }) : t('one', { name })}
        </>
      )}
    </div>
  );
}
