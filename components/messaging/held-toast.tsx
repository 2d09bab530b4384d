'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { heldFrom } from '@/lib/client/held';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Held } from '@/lib/client/messaging-types';
import { useHeld, useSecondsUntil } from '@/lib/client/use-held';
import { useTakeBack } from './use-take-back';

/** A toast with a countdown and Undo for what was just sent from this tab and is held, on whatever page one goes to meanwhile. `missed` were held before this was loaded. */
export function HeldToast({ missed }: { missed: Held[] }) {
  const t = useTranslations('held');
  const { client } = useMessaging();
  const takeBack = useTakeBack();
  const [shown, setShown] = useState<Held>();
  const isHeld = useHeld().some(({ messageId }) => messageId === shown?.messageId);

  const show = useEffectEvent((held: Held) => {
    setShown(held);
    const words = {
      ticking: (seconds: number) => (seconds > 0 ? t('sendsIn', { seconds }) : t('sending')),
      atOnce: (seconds: number) => t('sentIn', { seconds }),
    };
    notify.held(<Countdown until={held.undoUntil} words={words} />, {
      label: t('undo'),
      onUndo: () => void takeBack(held),
    });
  });
  useEffect(() => {
    for (const held of missed.splice(0)) show(held);
    return client.outbox.onSent((item, answer) => {
      if (answer.status === 'queued') show(heldFrom(item, answer));
    });
  }, [client, missed]);

  // Not by the toast's own clock, which stands still under a pointer: what it offers must be true.
  useEffect(() => {
    if (!shown) return;
    const over = () => {
      setShown(undefined);
      notify.heldIsOver();
    };
    const timer = setTimeout(over, isHeld ? Math.max(0, shown.undoUntil - Date.now()) : 0);
    return () => clearTimeout(timer);
  }, [shown, isHeld]);

  return null;
}

type Words = { ticking: (seconds: number) => string; atOnce: (seconds: number) => string };

/** The seconds tick for the eye only; whoever listens is told once. Toasts stand outside of the layout and its texts. */
export function Countdown({ until, words }: { until: number; words: Words }) {
  const seconds = useSecondsUntil(until);
  const [atFirst] = useState(seconds);
  return (
    <>
      <span className="sr-only">{words.atOnce(atFirst)}</span>
      <span aria-hidden className="tabular-nums">
        {words.ticking(seconds)}
      </span>
    </>
  );
}
