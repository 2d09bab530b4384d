'use client';

import { useTimeZone, useTranslations } from 'use-intl/react';
import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { Textarea } from '@/components/ui/textarea';
import type { UserView } from '@/lib/domain/identity/user-schema';
import { DialogForm } from '../dialog-form';
import { instantOf } from '../local-moment';
import { menuId, type UserActions } from './user-actions';
import { textIn } from './user-input';

type SuspendDialogProps = {
  user: UserView;
  actions: UserActions;
  onClose: () => void;
  onChanged: (user?: UserView) => void;
};

/** Stop a person's sending, with a reason for the record and an end when there is one. */
export function SuspendDialog({ user, actions, onClose, onChanged }: SuspendDialogProps) {
  const t = useTranslations('console.users.suspend');
  const zone = useTimeZone() ?? 'UTC';
  return (
    <DialogForm
      title={t('title', { name: user.displayName })}
      description={user.role === 'patient' ? t('patientText') : t('text')}
      submitLabel={t('submit')}
      tone="danger"
      action={actions.suspend}
      toInput={(form) => ({
        username: user.username,
        reason: textIn(form, 'reason'),
        until: instantOf(textIn(form, 'until'), zone),
      })}
      onClose={onClose}
      returnTo={menuId(user.username)}
      onDone={() => {
        notify.success(t('done'));
        onChanged({ ...user, isSuspended: true });
      }}
    >
      <FormField name="reason" label={t('reason')} hint={t('reasonHint')}>
        <Textarea required maxLength={1000} />
      </FormField>
      <FormField name="until" label={t('until')} hint={t('untilHint')}>
        <Input type="datetime-local" />
      </FormField>
    </DialogForm>
  );
}
