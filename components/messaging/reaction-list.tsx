'use client';

import { useTranslations } from 'use-intl/react';
import { Dialog } from '@/components/ui/dialog';
import type { Message } from '@/lib/client/messaging-types';
import { useThread } from '@/lib/client/queries';
import { useReactionNames } from './use-reaction-names';

/** Who put which emoji on a message; follows what happens meanwhile. */
export function ReactionList({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTranslations('marks');
  const namesOf = useReactionNames();
  const thread = useThread(message.conversationId);
  const { reactions } = thread.data?.messages.find(({ id }) => id === message.id) ?? message;
  return (
    <Dialog isOpen onOpenChange={(isOpen) => isOpen || onClose()} title={t('whoReacted')} size="small">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3">
        {reactions.map((reaction) => (
          <div key={reaction.emoji} className="contents">
            <dt className="text-2xl leading-none">{reaction.emoji}</dt>
            <dd>{namesOf(reaction)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
