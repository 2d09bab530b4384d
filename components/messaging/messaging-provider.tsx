'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { heldFrom } from '@/lib/client/held';
import type { Arrival } from '@/lib/client/live-effects';
import { MessagingClient } from '@/lib/client/messaging-client';
import { MessagingContext, useMessaging } from '@/lib/client/messaging-context';
import type { Held, Reader } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import { whenIdle } from '@/lib/client/when-idle';
import { UnreadTitle } from './unread-title';

const calmAfterMs = 1_500;

type MessagingProviderProps = {
  reader: Reader;
  /** Where conversations stand in this layout: `/messages`, `/inbox`, `/console/messages`. */
  basePath: string;
  /** Where in their live events the page was rendered. */
  liveFrom: string;
  children: ReactNode;
};

/**
 * Live messaging for everything below: one connection, the outbox, unread in the tab's title, a toast for what arrives elsewhere.
 * Once in the layout of each audience, so that it outlives navigation.
 */
export function MessagingProvider({ reader, basePath, liveFrom, children }: MessagingProviderProps) {
  const queryClient = useQueryClient();
  const [client] = useState(() => new MessagingClient(queryClient, reader, liveFrom));
  const [isCalm, setIsCalm] = useState(false);
  const toasts = useLoaded(isCalm, () => import('./arrival-toasts'));
  const scheduled = useLoaded(isCalm, () => import('@/components/scheduling/scheduled-notices'));
  const heldToast = useLoaded(isCalm, () => import('./held-toast'));
  const messaging = useMemo(() => ({ client, basePath }), [client, basePath]);

  useEffect(() => {
    const stop = client.start();
    // For the marks in the list; a composer asks earlier by itself.
    const callOff = whenIdle(() => {
      setIsCalm(true);
      void client.drafts().catch(() => undefined);
    }, calmAfterMs);
    return () => {
      callOff();
      stop();
    };
  }, [client]);

  const wake = useCallback(() => setIsCalm(true), []);
  const onArrival = useCallback((hear: (one: Arrival) => void) => client.onArrival(hear), [client]);
  const onHeld = useCallback(
    (hear: (one: Held) => void) =>
      client.outbox.onSent((item, answer) => answer.status === 'queued' && hear(heldFrom(item, answer))),
    [client],
  );
  const arrived = useMissed(onArrival, toasts.module === undefined, wake);
  const held = useMissed(onHeld, heldToast.module === undefined, wake);

  return (
    <MessagingContext value={messaging}>
      {children}
      <UnreadTitle />
      {toasts.module && <toasts.module.ArrivalToasts missed={arrived} />}
      <SnoozeDialog />
      {scheduled.module && <scheduled.module.ScheduledNotices />}
      {heldToast.module && <heldToast.module.HeldToast missed={held} />}
    </MessagingContext>
  );
}

/** What happens before whoever tells it is loaded: kept for it, and reason enough to load it now. */
function useMissed<Told>(
  listen: (hear: (told: Told) => void) => () => void,
  isMissing: boolean,
  onMissed: () => void,
): Told[] {
  const missed = useRef<Told[]>([]);
  useEffect(() => {
    if (!isMissing) return;
    return listen((told) => {
      missed.current.push(told);
      onMissed();
    });
  }, [listen, isMissing, onMissed]);
  return missed.current;
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
