'use client';

import Trash from 'lucide-react/icons/trash-2';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { hueLook } from '@/components/ui/hue-look';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { Select } from '@/components/ui/select';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/cache-keys';
import { useMessaging } from '@/lib/client/messaging-context';
import * as calls from '@/lib/client/organising-calls';
import { useOwnFilters, useOwnOrder } from '@/lib/client/use-own-order';
import type { AvatarHue } from '@/lib/shared/avatar';
import { classNames } from '@/lib/shared/class-names';

const nameMax = 60;
const hues: readonly AvatarHue[] = [1, 2, 3, 4, 5, 6, 7, 8];

type OwnOrderDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Make, rename, colour and remove one's own folders, labels and saved filters. */
export function OwnOrderDialog({ isOpen, onOpenChange }: OwnOrderDialogProps) {
  const t = useTranslations('organising');
  const { folders, labels } = useOwnOrder();
  const filters = useOwnFilters();
  const save = useSave();
  const [hue, setHue] = useState<AvatarHue>(1);
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={t('edit')} description={t('editText')}>
      <div className="flex flex-col gap-6">
        <section aria-label={t('folders')} className="flex flex-col gap-2">
          <h3>{t('folders')}</h3>
          <ul className="flex flex-col gap-2">
            {folders.map(({ id, name }) => (
              <NamedRow
                key={id}
                name={name}
                onRename={(next) => save(() => calls.renameFolder(id, next))}
                onRemove={() => save(() => calls.deleteFolder(id))}
              />
            ))}
          </ul>
          <NewRow label={t('newFolder')} onAdd={(name) => save(() => calls.createFolder(name))} />
        </section>
        <section aria-label={t('labels')} className="flex flex-col gap-2">
          <h3>{t('labels')}</h3>
          <ul className="flex flex-col gap-2">
            {labels.map(({ id, name, hue: own }) => (
              <NamedRow
                key={id}
                name={name}
                mark={
                  <HueSelect
                    label={t('colourOf', { name })}
                    hue={own as AvatarHue}
                    onChange={(next) => save(() => calls.recolourLabel(id, next))}
                  />
                }
                onRename={(next) => save(() => calls.renameLabel(id, next))}
                onRemove={() => save(() => calls.deleteLabel(id))}
              />
            ))}
          </ul>
          <NewRow label={t('newLabel')} onAdd={(name) => save(() => calls.createLabel(name, hue))}>
            <HueSelect label={t('colour')} hue={hue} onChange={setHue} />
          </NewRow>
        </section>
        <section aria-label={t('filters')} className="flex flex-col gap-2">
          <h3>{t('filters')}</h3>
          {filters.length === 0 && <p className="text-muted-foreground">{t('noFilters')}</p>}
          <ul className="flex flex-col gap-2">
            {filters.map(({ id, name }) => (
              <NamedRow
                key={id}
                name={name}
                onRename={(next) => save(() => calls.renameFilter(id, next))}
                onRemove={() => save(() => calls.deleteFilter(id))}
              />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function HueSelect({
  label,
  hue,
  onChange,
}: {
  label: string;
  hue: AvatarHue;
  onChange: (hue: AvatarHue) => void;
}) {
  const t = useTranslations('organising');
  return (
    // On phones a line of its own, so that the name keeps its room.
    <span className="flex items-center gap-2 max-sm:order-last max-sm:basis-full">
      <span
        aria-hidden
        className={classNames('flex size-6 shrink-0 items-center justify-center rounded-full', hueLook[hue])}
      >
        <span className="size-2.5 rounded-full bg-current" />
      </span>
      <Field label={label} isLabelHidden className="w-31">
        <Select
          value={String(hue)}
          onChange={(event) => onChange(Number(event.target.value) as AvatarHue)}
          options={hues.map((number) => ({ value: String(number), label: t(`hues.${number}`) }))}
        />
      </Field>
    </span>
  );
}

/** Do it, then fetch anew what depends on it; a failure is said and answered with false. */
function useSave() {
  const t = useTranslations('organising');
  const { client } = useMessaging();
  return async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
    } catch (error) {
      notify.error(asApiError(error).detail || t('failed'));
      return false;
    }
    void client.cache.refresh(keys.folders);
    void client.cache.refresh(keys.labels);
    void client.cache.client.invalidateQueries({ queryKey: keys.filters });
    client.refreshLists();
    return true;
  };
}

type NamedRowProps = {
  name: string;
  mark?: ReactNode;
  onRename: (name: string) => Promise<boolean>;
  onRemove: () => Promise<boolean>;
};

/** A name that is saved when it is left. */
function NamedRow({ name, mark, onRename, onRemove }: NamedRowProps) {
  const t = useTranslations('organising');
  const rename = async (box: HTMLInputElement) => {
    const next = box.value.trim();
    if (next === name) return;
    if (next === '' || !(await onRename(next))) box.value = name;
  };
  return (
    <li className="flex flex-wrap items-center gap-2">
      {mark}
      <Field label={t('nameOf', { name })} isLabelHidden className="min-w-0 flex-1">
        <Input defaultValue={name} maxLength={nameMax} onBlur={(event) => void rename(event.currentTarget)} />
      </Field>
      <IconButton
        label={t('remove', { name })}
        icon={<Trash aria-hidden />}
        onClick={() => void onRemove()}
      />
    </li>
  );
}

type NewRowProps = { label: string; onAdd: (name: string) => Promise<boolean>; children?: ReactNode };

function NewRow({ label, onAdd, children }: NewRowProps) {
  const t = useTranslations('organising');
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isBusy) return;
    setIsBusy(true);
    if (await onAdd(name.trim())) setName('');
    setIsBusy(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-wrap items-center gap-2">
      <Field label={label} isLabelHidden className="min-w-0 flex-1">
        <Input
          value={name}
          maxLength={nameMax}
          placeholder={label}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {children}
      <Button type="submit" isBusy={isBusy}>
        {t('add')}
      </Button>
    </form>
  );
}
