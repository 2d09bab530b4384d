import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import * as calls from '@/lib/client/messaging-calls';
import type { Recipient } from '@/lib/client/messaging-types';

/** As many as the server gives at once: with fewer, all are known already. */
const pageSize = 20;

/** Completion of a name among those one may write to: at once from what is known, from the server when there are more. */
export function useRecipients(text: string, initial: Recipient[], isOpen: boolean) {
  const q = useDeferredValue(text.trim());
  const areAllKnown = initial.length < pageSize;
  const { data, isError } = useQuery({
    queryKey: ['recipients', q],
    queryFn: ({ signal }) => calls.recipients(q, { signal }),
    enabled: isOpen && !areAllKnown && q !== '',
    placeholderData: keepPreviousData,
  });
  const wanted = text.trim().toLocaleLowerCase();
  const known = initial.filter(
    ({ displayName, username }) =>
      displayName.toLocaleLowerCase().includes(wanted) || username.includes(wanted),
  );
  const people = areAllKnown || q === '' ? known : (data?.recipients ?? known);
  return { people, hasFailed: isError };
}
