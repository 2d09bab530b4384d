'use client';

import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash from 'lucide-react/icons/trash-2';
import Users from 'lucide-react/icons/users';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { mainId } from '@/components/shell/skip-link';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import { notify } from '@/components/ui/notify';
import { forgetTemplates } from '@/lib/client/template-calls';
import type { TemplateView } from '@/lib/domain/templates/schema';
import { type Editing, menuId, type TemplateActions } from './template-actions';

type TemplateMenuProps = {
  template: TemplateView;
  actions: TemplateActions;
  onOpen: (editing: Editing) => void;
};

/** What one can do with a template: all with one's own, a copy of a colleague's. */
export function TemplateMenu({ template, actions, onOpen }: TemplateMenuProps) {
  const t = useTranslations('templates');
  const words = useTranslations('common');
  const change = useAction(actions.change);
  const remove = useAction(actions.remove);
  const restore = useAction(actions.restore);
  const { templateId: id, name, isPublic } = template;

  async function share() {
    const answer = await change.run({ id, isPublic: !isPublic });
    forgetTemplates();
    if (!answer.ok) return notify.error(answer.message);
    notify.success(isPublic ? t('unsharedNow', { name }) : t('sharedNow', { name }));
  }

  async function takeBack() {
    const answer = await restore.run({ id });
    forgetTemplates();
    if (!answer.ok) return notify.error(answer.message);
    notify.success(t('restored', { name }));
  }

  async function removeIt() {
    const answer = await remove.run({ id });
    forgetTemplates();
    if (!answer.ok) return notify.error(answer.message);
    // The row and its button are gone.
    document.getElementById(mainId)?.focus();
    notify.undo(t('deleted', { name }), { label: words('undo'), onUndo: () => void takeBack() });
  }

  const copy: MenuItem = {
    id: 'copy',
    label: t('copy'),
    icon: <Copy aria-hidden />,
    onSelect: () => onOpen({ kind: 'copy', template }),
  };
  const own: MenuItem[] = [
    {
      id: 'edit',
      label: t('edit'),
      icon: <Pencil aria-hidden />,
      onSelect: () => onOpen({ kind: 'edit', template }),
    },
    copy,
    {
      id: 'share',
      label: isPublic ? t('unshare') : t('share'),
      icon: <Users aria-hidden />,
      onSelect: () => void share(),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'delete',
      label: t('delete'),
      icon: <Trash aria-hidden />,
      tone: 'danger',
      onSelect: () => void removeIt(),
    },
  ];
  return (
    <DropdownMenu
      label={t('actionsFor', { name })}
      items={template.isOwn ? own : [copy]}
      trigger={
        <IconButton
          id={menuId(id)}
          label={t('actionsFor', { name })}
          icon={<Ellipsis aria-hidden />}
          isBusy={change.isPending || remove.isPending || restore.isPending}
        />
      }
    />
  );
}
