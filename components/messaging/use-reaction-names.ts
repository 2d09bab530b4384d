import { useTranslations } from 'use-intl/react';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';

/** Who gave an emoji, as the reader may know them: in groups some stay unnamed. */
export function useReactionNames(): (reaction: Message['reactions'][number]) => string {
  const t = useTranslations('marks');
  const { username } = useMessaging().client.reader;
  return ({ people, count }) => {
    const names = people.map((one) => (one.username === username ? t('you') : one.displayName));
    const unnamed = count - people.length;
    return [...names, ...(unnamed > 0 ? [t('somebody', { count: unnamed })] : [])].join(', ');
  };
}
