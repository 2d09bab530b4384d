'use client';

import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import type { MenuItem } from '@/components/ui/menu-items';
import { RadioGroup } from '@/components/ui/radio-group';

type OrderDialogProps = {
  /** The part of the conversation's menu that says where it lies or how it is labelled. */
  submenu: Extract<MenuItem, { kind: 'submenu' }>;
  name: string;
  onClose: () => void;
};

/** Folder and labels of the open conversation by key, without the way through its menu (C27). Each choice counts at once. */
export function OrderDialog({ submenu, name, onClose }: OrderDialogProps) {
  const t = useTranslations('messaging.thread');
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="small"
      title={submenu.label}
      description={t('label', { name })}
    >
      <div className="flex flex-col">
        {submenu.items.map((item) => {
          if (item.kind === 'check')
            return (
              <Checkbox
                key={item.id}
                label={item.label}
                checked={item.isChecked}
                onChange={(event) => item.onCheckedChange(event.target.checked)}
              />
            );
          return (
            item.kind === 'choice' && (
              <RadioGroup
                key={item.id}
                legend={<span className="sr-only">{item.label}</span>}
                name={item.id}
                value={item.value}
                options={item.options}
                onValueChange={item.onValueChange}
              />
            )
          );
        })}
      </div>
    </Dialog>
  );
}
