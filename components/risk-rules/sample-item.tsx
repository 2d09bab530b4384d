'use client';

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { notify } from '@/components/ui/notify';
import { Select } from '@/components/ui/select';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import { RISK_CATEGORIES, type RiskCategory } from '@/lib/domain/safety/detector/types';
import type { SampleView, Verdict } from '@/lib/domain/safety/rules/schema';
import type { ActionResult } from '@/lib/shared/action-result';

export type VerdictAction = (
  token: string,
  input: { messageId: number; verdict: Verdict; category?: RiskCategory | null },
) => Promise<ActionResult<unknown>>;

/** One message of the weekly look, and what the person says of it. */
export function SampleItem({ item, action }: { item: SampleView['sample'][number]; action: VerdictAction }) {
  const t = useTranslations('rules');
  const common = useTranslations('common');
  const acts = useRef<HTMLDivElement>(null);
  const { run, isPending } = useAction(action);
  const [isMissed, setIsMissed] = useState(false);
  const [category, setCategory] = useState<RiskCategory>(RISK_CATEGORIES[0]);
  const { messageId, conversationId, patient, sentAt, text } = item;

  /** The button that was pressed goes away: what takes its place gets the focus. */
  function ask(next: boolean) {
    flushSync(() => setIsMissed(next));
    acts.current?.querySelector<HTMLElement>(next ? 'select' : 'button:last-of-type')?.focus();
  }

  async function say(verdict: 'unremarkable' | 'missed') {
    const answer = await run({ messageId, verdict, category: verdict === 'missed' ? category : null });
    if (!answer.ok) return notify.error(t('review.failed'));
    notify.success(t('review.saved'));
    document.querySelector('main')?.focus({ preventScroll: true });
  }

  return (
    <li className="flex flex-col gap-3 px-5 py-4">
      <p className="flex items-baseline justify-between gap-x-4 text-sm text-muted-foreground">
        <span className="min-w-0">
          {t.rich('review.from', {
            name: patient.displayName,
            time: () => <Timestamp at={sentAt.toISOString()} />,
          })}
        </span>
        <TextLink href={`/inbox/${conversationId}`} prefetch={false} isAlone className="shrink-0">
          {t('review.open')}
        </TextLink>
      </p>
      <p className="max-w-message whitespace-pre-wrap break-words">{text ?? t('review.erased')}</p>
      <div ref={acts} className="flex flex-wrap items-end gap-2">
        {isMissed ? (
          <>
            <Field label={t('review.about')} className="w-full sm:w-64">
              <Select
                value={category}
                onChange={(event) => setCategory(event.target.value as RiskCategory)}
                options={RISK_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
              />
            </Field>
            <Button variant="primary" isBusy={isPending} onClick={() => void say('missed')}>
              {t('review.save')}
            </Button>
            <Button variant="ghost" onClick={() => ask(false)}>
              {common('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" isBusy={isPending} onClick={() => void say('unremarkable')}>
              {t('review.nothing')}
            </Button>
            <Button size="small" onClick={() => ask(true)}>
              {t('review.missed')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
