'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field, FieldError } from '@/components/ui/field';
import { notify } from '@/components/ui/notify';
import { Select } from '@/components/ui/select';
import { asApiError } from '@/lib/client/api-error';
import type { Message } from '@/lib/client/messaging-types';
import { giveVerdict } from '@/lib/client/rule-calls';
import { RISK_CATEGORIES, type RiskCategory } from '@/lib/domain/safety/detector/types';

/** For the care team: this message was dangerous and the rules were silent. It becomes a case; it is no alert. */
export function MissedDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTranslations('rules');
  const common = useTranslations('common');
  const [category, setCategory] = useState<RiskCategory>(RISK_CATEGORIES[0]);
  const [state, setState] = useState<{ isBusy: boolean; problem?: string }>({ isBusy: false });

  async function save() {
    setState({ isBusy: true });
    try {
      await giveVerdict(message.id, 'missed', category);
      notify.success(t('judge.saved'));
      onClose();
    } catch (error) {
      setState({ isBusy: false, problem: asApiError(error).detail || t('judge.failed') });
    }
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && !state.isBusy && onClose()}
      title={t('judge.missedTitle')}
      description={t('judge.missedText')}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" isBusy={state.isBusy} onClick={() => void save()}>
            {t('judge.missedSubmit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t('review.about')}>
          <Select
            value={category}
            onChange={(event) => setCategory(event.target.value as RiskCategory)}
            options={RISK_CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
          />
        </Field>
        {state.problem && <FieldError>{state.problem}</FieldError>}
      </div>
    </Dialog>
  );
}
