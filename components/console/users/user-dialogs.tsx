'use client';

import { useTranslations } from 'use-intl/react';
import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import type { UserView } from '@/lib/domain/identity/user-schema';
import { DialogForm } from '../dialog-form';
import { PasswordField } from './password-field';
import { PersonFields } from './person-fields';
import { SuspendDialog } from './suspend-dialog';
import { menuId, type UserActions, type UserDialog } from './user-actions';
import { changesOf, textIn } from './user-input';

type UserDialogsProps = {
  dialog: UserDialog;
  actions: UserActions;
  onClose: () => void;
  /** Somebody changed; the new state when the act tells it. */
  onChanged: (user?: UserView) => void;
};

/** The dialog that is open over the table of users. */
export function UserDialogs({ dialog, ...rest }: UserDialogsProps) {
  switch (dialog.kind) {
    case 'add':
      return <AddDialog {...rest} />;
    case 'edit':
      return <EditDialog user={dialog.user} {...rest} />;
    case 'password':
      return <PasswordDialog user={dialog.user} {...rest} />;
    case 'deactivate':
      return <DeactivateDialog user={dialog.user} {...rest} />;
    case 'suspend':
      return <SuspendDialog user={dialog.user} {...rest} />;
  }
}

type OneDialogProps = Omit<UserDialogsProps, 'dialog'>;

function AddDialog({ actions, onClose, onChanged }: OneDialogProps) {
  const t = useTranslations('console.users');
  return (
    <DialogForm
      title={t('form.addTitle')}
      description={t('form.addText')}
      submitLabel={t('form.add')}
      action={actions.add}
      toInput={(form) => ({
        username: textIn(form, 'username'),
        displayName: textIn(form, 'displayName'),
        role: textIn(form, 'role') as 'patient',
        email: textIn(form, 'email') || null,
        timeZone: textIn(form, 'timeZone'),
        password: textIn(form, 'password'),
      })}
      onClose={onClose}
      onDone={(user) => {
        notify.success(t('form.added', { name: user.displayName }));
        onChanged(user);
      }}
    >
      <FormField name="username" label={t('form.username')} hint={t('form.usernameHint')}>
        <Input required autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </FormField>
      <PersonFields />
      <PasswordField />
    </DialogForm>
  );
}

function EditDialog({ user, actions, onClose, onChanged }: OneDialogProps & { user: UserView }) {
  const t = useTranslations('console.users');
  return (
    <DialogForm
      title={t('form.editTitle', { name: user.displayName })}
      description={t('form.editText')}
      submitLabel={t('form.save')}
      action={actions.change}
      toInput={(form) => changesOf(user, form)}
      onClose={onClose}
      returnTo={menuId(user.username)}
      onDone={(changed) => {
        notify.success(t('form.saved'));
        onChanged(changed);
      }}
    >
      <PersonFields user={user} />
    </DialogForm>
  );
}

function PasswordDialog({ user, actions, onClose, onChanged }: OneDialogProps & { user: UserView }) {
  const t = useTranslations('console.users.password');
  return (
    <DialogForm
      title={t('title', { name: user.displayName })}
      description={t('text')}
      submitLabel={t('submit')}
      action={actions.change}
      toInput={(form) => ({ username: user.username, password: textIn(form, 'password') })}
      onClose={onClose}
      returnTo={menuId(user.username)}
      onDone={(changed) => {
        notify.success(t('done'));
        onChanged(changed);
      }}
    >
      <PasswordField />
    </DialogForm>
  );
}

function DeactivateDialog({ user, actions, onClose, onChanged }: OneDialogProps & { user: UserView }) {
  const t = useTranslations('console.users.deactivate');
  return (
    <DialogForm
      title={t('title', { name: user.displayName })}
      description={user.role === 'patient' ? t('patientText') : t('text')}
      submitLabel={t('submit')}
      tone="danger"
      size="small"
      action={actions.change}
      toInput={() => ({ username: user.username, status: 'deactivated' as const })}
      onClose={onClose}
      returnTo={menuId(user.username)}
      onDone={(changed) => {
        notify.success(t('done', { name: user.displayName }));
        onChanged(changed);
      }}
    />
  );
}
