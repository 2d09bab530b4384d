'use client';

import LifeBuoy from 'lucide-react/icons/life-buoy';
import { useContext, useDeferredValue, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { contactWay } from '@/components/help/contact-link';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonLook } from '@/components/ui/button-look';
import { useComposerState } from '@/lib/client/composer-context';
import { useRiskDetector } from '@/lib/client/use-risk-detector';
import { CrisisLinesContext } from './crisis-lines-context';

/** From this grade on: below it, ordinary sadness would bring up a card about danger. */
const SHOWN_FROM: ReadonlySet<string> = new Set(['medium', 'high', 'critical']);

/**
 * Help at hand while words about danger are being written, before anything is sent and without any network (P6). The rules run in
 * this browser alone; nothing of what is typed leaves it for this, and sending is never held up. Stays until it is hidden, also
 * once the message is on its way.
 */
export default function CrisisCard() {
  const { text } = useComposerState();
  const late = useDeferredValue(text);
  const detect = useRiskDetector();
  const [isShown, setIsShown] = useState(false);
  const [isHidden, setIsHidden] = useState(false);

  useEffect(() => {
    if (late.trim() === '') setIsHidden(false);
    else if (SHOWN_FROM.has(detect(late).level)) setIsShown(true);
  }, [late, detect]);

  if (!isShown || isHidden) return null;
  return (
    <Card
      onHide={() => {
        setIsShown(false);
        setIsHidden(true);
      }}
    />
  );
}

function Card({ onHide }: { onHide: () => void }) {
  const t = useTranslations('safety.card');
  const lines = useContext(CrisisLinesContext);
  return (
    <section
      role="status"
      aria-label={t('label')}
      data-crisis-card
      // Above an open keyboard there is little room: what is being written and Send stay in sight, and a line to call comes first.
      className="relative mb-2 flex max-h-[max(7rem,min(45dvh,100dvh-18.5rem))] flex-col gap-3 overflow-y-auto rounded-card border border-primary/40 bg-primary-soft p-4"
    >
      <h2 className="flex items-center gap-2 text-base">
        <LifeBuoy aria-hidden className="size-5 shrink-0 text-primary-text" />
        {t('title')}
      </h2>
      <p className="-mt-2 text-pretty [@media(max-height:37.5rem)]:order-1 [@media(max-height:37.5rem)]:mt-0">
        {t('text')}
      </p>
      <ul className="flex flex-col gap-2">
        {lines.map(({ name, contact }) => (
          <li key={`${name} ${contact}`}>
            <Line name={name} contact={contact} />
          </li>
        ))}
      </ul>
      <div className="-mt-1 flex flex-wrap gap-2 [@media(max-height:37.5rem)]:order-2">
        <ButtonLink href="/help" variant="ghost" size="small" prefetch={false}>
          {t('all')}
        </ButtonLink>
        <Button variant="ghost" size="small" onClick={onHide}>
          {t('hide')}
        </Button>
      </div>
      <p className="-mt-2 text-sm text-muted-foreground [@media(max-height:37.5rem)]:order-3">{t('send')}</p>
    </section>
  );
}

/** One tap away: dialled or written to by the phone itself. */
function Line({ name, contact }: { name: string; contact: string }) {
  const t = useTranslations('safety.card');
  const way = contactWay(contact);
  if (way.kind === 'words')
    return (
      <p>
        {name}: <strong>{way.text}</strong>
      </p>
    );
  return (
    <a
      href={way.href}
      rel="noreferrer"
      className={`${buttonLook('secondary')} w-full justify-between! text-start`}
    >
      <span className="min-w-0 text-pretty">{name}</span>
      <span className="shrink-0">{wordsOf(way, t)}</span>
    </a>
  );
}

function wordsOf(
  way: Exclude<ReturnType<typeof contactWay>, { kind: 'words' }>,
  t: ReturnType<typeof useTranslations<'safety.card'>>,
): string {
  switch (way.kind) {
    case 'call':
      return t('call', { number: way.number });
    case 'text':
      return t('textTo', { word: way.word, number: way.number });
    default:
      return way.address;
  }
}
