import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '@/lib/client/cache-keys';
import { heldMessages } from '@/lib/client/messaging-calls';
import type { Held } from '@/lib/client/messaging-types';

const none: Held[] = [];
const tickMs = 250;

/** The person's messages that wait to be sent or were refused, kept fresh by live events. */
export function useHeld(): Held[] {
  const { data = none } = useQuery({
    queryKey: keys.held,
    queryFn: ({ signal }) => heldMessages({ signal }),
  });
  return data;
}

/** Whole seconds until a moment of this browser's clock, renewed as they pass; 0 once it is over. */
export function useSecondsUntil(moment: number): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(moment));
  useEffect(() => {
    const renew = () => setSeconds(secondsUntil(moment));
    renew();
    const timer = setInterval(renew, tickMs);
    return () => clearInterval(timer);
  }, [moment]);
  return seconds;
}

const secondsUntil = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000));
