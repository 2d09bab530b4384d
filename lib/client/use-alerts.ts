import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { riskMarks, type UrgentAlerts, urgentAlerts } from '@/lib/client/alert-calls';
import { useMessaging } from '@/lib/client/messaging-context';

const keys = {
  all: ['risk'] as const,
  urgent: ['risk', 'urgent'] as const,
  marks: (id: number) => ['risk', 'marks', id] as const,
};

/** Mounted once, in the banner: every alert event makes whatever is known about risk stale. */
export function useAlertEvents(): void {
  const { client } = useMessaging();
  const queries = useQueryClient();
  useEffect(
    () => client.onAlert(() => void queries.invalidateQueries({ queryKey: keys.all })),
    [client, queries],
  );
}

/** What asks this person to act, as it stands now; `initial` comes with the page. */
export function useUrgentAlerts(initial: UrgentAlerts): UrgentAlerts & { refetch: () => void } {
  const { data, refetch } = useQuery({
    queryKey: keys.urgent,
    queryFn: ({ signal }) => urgentAlerts(signal),
    initialData: initial,
    // What the page brought is as new as the page; events say when it is not any more.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { ...data, refetch: () => void refetch() };
}

/** What was found in the messages of a patient's thread, by message. */
export function useRiskMark(conversationId: number, messageId: number) {
  return useQuery({
    queryKey: keys.marks(conversationId),
    queryFn: ({ signal }) => riskMarks(conversationId, signal),
    select: ({ marks }) => marks.find((mark) => mark.messageId === messageId) ?? null,
    staleTime: 60_000,
  });
}
