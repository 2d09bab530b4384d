'use client';

import { useQuery } from '@tanstack/react-query';
import ArrowRight from 'lucide-react/icons/arrow-right';
import MessageCircle from 'lucide-react/icons/message-circle';
import UserRound from 'lucide-react/icons/user-round';
import Zap from 'lucide-react/icons/zap';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { CommandPalette, type PaletteGroup } from '@/components/ui/command-palette';
import { offeredActs } from '@/lib/client/acts';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation } from '@/lib/client/messaging-types';
import type { PalettePlace } from './app-palette';

/** As many as one would look through. */
const mostConversations = 20;

type AppPaletteContentProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  places: PalettePlace[];
};

/** The loaded part of `AppPalette`. */
export function AppPaletteContent({ isOpen, onOpenChange, places }: AppPaletteContentProps) {
  const t = useTranslations();
  const router = useRouter();
  const { client, basePath } = useMessaging();
  const [text, setText] = useState('');
  const people = usePeople(text, isOpen);
  // As the page was when it was opened: what is offered then does not change below.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew with each opening.
  const acts = useMemo(() => offeredActs(), [isOpen]);
  const role = (name: string) => (name === 'system' ? undefined : t(`shell.roles.${name as 'patient'}`));

  const groups: PaletteGroup[] = [
    {
      heading: t('messaging.palette.here'),
      commands: acts.map(({ id, label, run }) => ({
        id: `act-${id}`,
        label,
        icon: <Zap aria-hidden />,
        onRun: run,
      })),
    },
    {
      heading: t('messaging.palette.places'),
      commands: places.map(({ href, label }) => ({
        id: `place-${href}`,
        label,
        icon: <ArrowRight aria-hidden />,
        onRun: () => router.push(href),
      })),
    },
    {
      heading: t('messaging.palette.conversations'),
      commands: conversationsFor(text, client.cache.everyConversation()).map(
        ({ conversationId, displayName, subject, withUser }) => ({
          id: `conversation-${conversationId}`,
          label: displayName,
          detail: subject ?? undefined,
          keywords: withUser ? [withUser] : undefined,
          icon: <MessageCircle aria-hidden />,
          onRun: () => router.push(`${basePath}/${conversationId}`),
        }),
      ),
    },
    {
      heading: t('messaging.palette.people'),
      commands: (people.data ?? []).map(({ username, displayName, role: of }) => ({
        id: `person-${username}`,
        label: t('messaging.palette.write', { name: displayName }),
        detail: role(of),
        keywords: [username, displayName],
        icon: <UserRound aria-hidden />,
        onRun: () => router.push(`${basePath}/new?to=${encodeURIComponent(username)}`),
      })),
    },
  ].filter(({ commands }) => commands.length > 0);
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      groups={groups}
      onSearch={setText}
      isSearching={people.isFetching}
    />
  );
}

/** The palette weighs and draws whatever it is given at each key, so of thousands it gets the first that fit. */
function conversationsFor(text: string, all: Conversation[]): Conversation[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: Conversation[] = [];
  for (const one of all) {
    const known = `${one.displayName} ${one.subject ?? ''} ${one.withUser ?? ''}`.toLocaleLowerCase();
    if (words.every((word) => known.includes(word))) found.push(one);
    if (found.length === mostConversations) break;
  }
  return found;
}

function usePeople(text: string, isOpen: boolean) {
  const q = useDeferredValue(text.trim());
  return useQuery({
    queryKey: ['palette-people', q],
    queryFn: async ({ signal }) => (await calls.recipients(q, { signal })).recipients,
    enabled: isOpen && q.length > 0,
    staleTime: 30_000,
    placeholderData: (before) => before,
  });
}
