'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import type { UserView } from '@/lib/domain/identity/user-schema';
import { menuId, type UserActions, type UserDialog } from './user-actions';

type UserMenuProps = {
  user: UserView;
  isSelf: boolean;
  actions: UserActions;
  onOpen: (dialog: UserDialog) => void;
  onChanged: (user?: UserView) => void;
};

/** What can be done with one person. What reaches them asks first; what gives something back acts at once. */
export function UserRowMenu({ user, isSelf, actions, onOpen, onChanged }: UserMenuProps) {
  const t = useTranslations('console');
  const change = useAction(actions.change);
  const lift = useAction(actions.lift);
  const { username, displayName: name } = user;

  async function reactivate() {
    const answer = await change.run({ username, status: 'active' });
    if (!answer.ok) return notify.error(answer.message);
    notify.success(t('users.deactivate.undone', { name }));
    onChanged(answer.data);
  }

  async function liftSuspension() {
    const answer = await lift.run({ username });
    if (!answer.ok) return notify.error(answer.message);
    notify.success(t('users.suspend.lifted', { name }));
    onChanged({ ...user, isSuspended: false });
  }

  const open = (kind: 'edit' | 'password' | 'deactivate' | 'suspend') => () => onOpen({ kind, user });
  const careFilter = user.role === 'patient' ? 'patient' : 'clinician';
  const hasCare = ['patient', 'therapist', 'clinician'].includes(user.role);
  const items: MenuItem[] = [
    { id: 'edit', label: t('users.menu.edit'), onSelect: open('edit') },
    { id: 'password', label: t('users.menu.password'), onSelect: open('password') },
    ...(hasCare
      ? [linkTo('assign', t('places.assignments'), `/console/assignments?${careFilter}=${username}`)]
      : []),
    linkTo('audit', t('users.menu.audit'), `/console/audit?subject=${encodeURIComponent(username)}`),
    ...(isSelf ? [] : [{ kind: 'separator', id: 'line' } as const]),
    ...(isSelf ? [] : [suspension()]),
    ...(isSelf ? [] : [status()]),
  ];

  function suspension(): MenuItem {
    if (user.isSuspended) return { id: 'lift', label: t('users.menu.lift'), onSelect: liftSuspension };
    return { id: 'suspend', label: t('users.menu.suspend'), onSelect: open('suspend') };
  }

  function status(): MenuItem {
    if (user.status === 'deactivated')
      return { id: 'reactivate', label: t('users.menu.reactivate'), onSelect: reactivate };
    return {
      id: 'deactivate',
      label: t('users.menu.deactivate'),
      tone: 'danger',
      onSelect: open('deactivate'),
    };
  }

  return (
    <DropdownMenu
      label={t('table.actionsFor', { name })}
      align="end"
      trigger={
        <IconButton
          id={menuId(username)}
          label={t('table.actionsFor', { name })}
          icon={<Ellipsis aria-hidden />}
          size="small"
          isBusy={change.isPending || lift.isPending}
        />
      }
      items={items}
    />
  );
}

const linkTo = (id: string, label: string, href: string): MenuItem => ({ kind: 'link', id, label, href });
