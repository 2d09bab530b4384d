'use client';

import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import type { AssignmentView } from '@/lib/domain/care/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { DialogForm } from '../dialog-form';

export type EndAction = (token: string, input: { id: number }) => Promise<ActionResult<unknown>>;

type EndDialogProps = {
  assignment: AssignmentView;
  action: EndAction;
  onClose: () => void;
  onEnded: (assignment: AssignmentView) => void;
};

/** Ending care takes a person's threads away at once, so it says so first. */
export function EndDialog({ assignment, action, onClose, onEnded }: EndDialogProps) {
  const t = useTranslations('console.assignments.end');
  const isPlanned = assignment.state === 'future';
  return (
    <DialogForm
      title={isPlanned ? t('cancelTitle') : t('title')}
      description={t('text', {
        clinician: assignment.clinician.displayName,
        patient: assignment.patient.displayName,
      })}
      submitLabel={isPlanned ? t('cancelSubmit') : t('submit')}
      tone="danger"
      size="small"
      action={action}
      toInput={() => ({ id: assignment.assignmentId })}
      onClose={onClose}
      returnTo={endButtonId(assignment)}
      isGoneAfter
      onDone={() => {
        notify.success(t('done'));
        onEnded({ ...assignment, state: 'ended', endsAt: new Date() });
      }}
    />
  );
}

/** Id of a row's button, where the focus returns to. */
export const endButtonId = ({ assignmentId }: AssignmentView) => `end-${assignmentId}`;
