'use client';

import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { notify } from '@/components/ui/notify';
import type { WorkOutcome, WorkSelection } from '@/lib/domain/queue/schema';
import type { ActionResult } from '@/lib/shared/action-result';

export type QueueAct = {
  verb: 'retry' | 'cancel';
  selection: WorkSelection;
  count: number;
};

type Act = (token: string, selection: WorkSelection) => Promise<ActionResult<WorkOutcome>>;
export type QueueActions = { retry: Act; cancel: Act };

/** Runs an act and says what came of it; false when it was refused. */
export function useQueueAct(actions: QueueActions) {
  const t = useTranslations('queue');
  const retry = useAction(actions.retry);
  const cancel = useAction(actions.cancel);
  return async ({ verb, selection }: QueueAct): Promise<boolean> => {
    const answer = await (verb === 'retry' ? retry : cancel).run(selection);
    if (answer.ok) notify.success(t(verb === 'retry' ? 'retried' : 'cancelled', answer.data));
    else notify.error(answer.message);
    return answer.ok;
  };
}

type QueueDialogProps = {
  act: QueueAct;
  run: (act: QueueAct) => Promise<boolean>;
  onClose: () => void;
  onDone: () => void;
};

/** Asks before the act; of more than one, their number is typed. */
export function QueueDialog({ act, run, onClose, onDone }: QueueDialogProps) {
  const t = useTranslations('queue');
  const { verb, count } = act;

  async function confirm() {
    if (await run(act)) onDone();
  }

  return (
    <ConfirmDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t(`${verb}Title`, { count })}
      description={t(`${verb}Text`)}
      confirmLabel={t(verb === 'retry' ? 'confirmRetry' : 'confirmCancel', { count })}
      tone={verb === 'retry' ? 'primary' : 'danger'}
      typed={count > 1 ? { expected: String(count), label: t('keep', { count }) } : undefined}
      onConfirm={confirm}
    />
  );
}
