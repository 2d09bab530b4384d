'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { FilterChips } from '@/components/ui/filter-chips';
import { notify } from '@/components/ui/notify';
import type { Verdict } from '@/lib/domain/safety/rules/schema';
import type { VerdictAction } from './sample-item';

const CHOICES = ['helpful', 'wrong_span', 'not_helpful'] as const;

/** Below an alarming text: whether the rules were right about it. Changing one's mind is one more press. */
export function JudgeText({
  messageId,
  said,
  action,
}: {
  messageId: number;
  /** What the reader said before. */
  said: Verdict | null;
  action: VerdictAction;
}) {
  const t = useTranslations('rules.judge');
  const { run } = useAction(action);
  const [verdict, setVerdict] = useState(said);

  async function say(next: Verdict) {
    const before = verdict;
    setVerdict(next);
    const answer = await run({ messageId, verdict: next });
    if (answer.ok) return notify.success(t('saved'));
    setVerdict(before);
    notify.error(answer.message || t('failed'));
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="text-sm text-muted-foreground">{t('label')}</p>
      <FilterChips
        label={t('label')}
        chips={CHOICES.map((id) => ({ id, label: t(id) }))}
        active={verdict ? [verdict] : []}
        onToggle={(id) => void say(id as Verdict)}
      />
    </div>
  );
}
