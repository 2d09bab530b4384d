'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { notify } from '@/components/ui/notify';
import { Select } from '@/components/ui/select';
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
  const { run, isPending } = useAction(action);
  const [isMissed, setIsMissed] = useState(false);
  const [category, setCategory] = useState<RiskCategory>(RISK_CATEGORIES[0]);
  const { messageId, conversationId, patient, sentAt, text } = item;

  async function say(verdict: 'unremarkable' | 'missed') {
    const answer = await run({ messageId, verdict, category: verdict === 'missed' ? category : null });
    if (!answer.ok) return notify.error(t('review.failed'));
    notify.success(t('review.saved'));
    document.querySelector('main')?.focus({ preventScroll: true });
  }

  return (
    <li className="flex flex-col gap-3 px-5 py-4">
      <p className="text-sm text-muted-foreground">
        {t.rich('review.from', {
          name: patient.displayName,
          time: () => <Timestamp at={sentAt.toISOString()} />,
        })}
      </p>
      <p className="max-w-[68ch] whitespace-pre-wrap break-words">{text ?? t('review.erased')}</p>
      <div className="flex flex-wrap items-end gap-2">
        {isMissed ? (
          <>
            <Field label={t('review.about')}>
              <Select
                value={category}
                onChange={(event) => setCategory(event.target.value as RiskCategory)}
                options={RISK_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
              />
            </Field>
            <Button variant="primary" isBusy={isPending} onClick={() => void say('missed')}>
              {t('review.save')}
            </Button>
          </>
        ) : (
          <>
            <Button isBusy={isPending} onClick={() => void say('unremarkable')}>
              {t('review.nothing')}
            </Button>
            <Button onClick={() => setIsMissed(true)}>{t('review.missed')}</Button>
          </>
        )}
        <Link
          href={`/inbox/${conversationId}`}
          className="inline-flex min-h-control items-center px-2 text-primary-text underline underline-offset-3 touch:min-h-touch"
        >
          {t('review.open')}
        </Link>
      </div>
    </li>
  );
}
