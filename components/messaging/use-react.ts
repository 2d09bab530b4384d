'use client';

import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { setReaction } from '@/lib/client/mark-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message, Reader } from '@/lib/client/messaging-types';

/** Put one's own emoji on a message, or take it off: shown at once, taken back when it fails. */
export function useReact(): (message: Message, emoji: string) => Promise<void> {
  const t = useTranslations('marks');
  const { client } = useMessaging();
  return async (message, emoji) => {
    const isOn = !message.reactions.some((one) => one.emoji === emoji && one.isOwn);
    const takeBack = client.cache.threads.changeMessage(message, ({ reactions }) => ({
      reactions: withOwn(reactions, emoji, { isOn, reader: client.reader }),
    }));
    try {
      await setReaction(message.id, emoji, isOn);
    } catch (error) {
      takeBack();
      notify.error(t(asApiError(error).code === 'conflict' ? 'tooMany' : 'failed'));
    }
  };
}

/** The reactions as they will be; the order in which they came stays. */
export function withOwn(
  reactions: Message['reactions'],
  emoji: string,
  { isOn, reader: { username, displayName } }: { isOn: boolean; reader: Reader },
): Message['reactions'] {
  const me = { username, displayName };
  const known = reactions.find((one) => one.emoji === emoji);
  if (!known) return isOn ? [...reactions, { emoji, count: 1, isOwn: true, people: [me] }] : reactions;
  if (known.isOwn === isOn) return reactions;
  const changed = {
    ...known,
    isOwn: isOn,
    count: known.count + (isOn ? 1 : -1),
    people: isOn ? [...known.people, me] : known.people.filter((one) => one.username !== username),
  };
  return reactions.flatMap((one) => {
    if (one !== known) return [one];
    return changed.count > 0 ? [changed] : [];
  });
}
