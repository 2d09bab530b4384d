'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { MessagingClient } from '@/lib/client/messaging-client';
import { MessagingContext, useMessaging } from '@/lib/client/messaging-context';
import type { Reader } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import { whenIdle } from '@/lib/client/when-idle';
import { UnreadTitle } from './unread-title';

type MessagingProviderProps = {
  reader: Reader;
  /** Where conversations stand in this layout: `/messages`, `/inbox`, `/console/messages`. */
  basePath: string;
  children: ReactNode;
};

/**
 * Live messaging for everything below: one connection, the outbox, unread in the tab's title, a toast for what arrives elsewhere.
 * Once in the layout of each audience, so that it outlives navigation.
 */
export function MessagingProvider({ reader, basePath, children }: MessagingProviderProps) {
  const queryClient = useQueryClient();
  const [client] = useState(() => new MessagingClient(queryClient, reader));
  const [isStarted, setIsStarted] = useState(false);
  const toasts = useLoaded(isStarted, () => import('./arrival-toasts'));
  const scheduled = useLoaded(isStarted, () => import('@/components/scheduling/scheduled-notices'));
  const heldToast = useLoaded(isStarted, () => import('./held-toast'));
  const messaging = useMemo(() => ({ client, basePath }), [client, basePath]);

  useEffect(() => {
    const stop = client.start();
    setIsStarted(true);
    // For the marks in the list; a composer asks earlier by itself.
    const callOff = whenIdle(() => void client.drafts().catch(() => undefined));
    return () => {
      callOff();
      stop();
    };
  }, [client]);

  return (
    <MessagingContext value={messaging}>
      {children}
      <UnreadTitle />
      {toasts.module && <toasts.module.ArrivalToasts />}
      <SnoozeDialog />
      {scheduled.module && <scheduled.module.ScheduledNotices />}
      {heldToast.module && <heldToast.module.HeldToast />}
    </MessagingContext>
  );
}

/** The one dialog in which a time to snooze until is chosen, whatever menu asks for it; loaded when one does. */
function SnoozeDialog() {
  const { client } = useMessaging();
  const [asked, setAsked] = useState<{ choose: (at: Date) => void } | null>(null);
  const { module } = useLoaded(asked !== null, () => import('@/components/scheduling/snooze-picker'));
  useEffect(() => client.onTimeAsked((choose) => setAsked({ choose })), [client]);
  if (!module || !asked) return null;
  return <module.SnoozePicker onChosen={asked.choose} onClose={() => setAsked(null)} />;
}
