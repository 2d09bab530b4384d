'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { Select } from '@/components/ui/select';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/cache-keys';
import { type Criteria, criteriaOf, folderOf } from '@/lib/client/list-view';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Folder } from '@/lib/client/messaging-types';
import { createFilter } from '@/lib/client/organising-calls';
import { useOwnOrder } from '@/lib/client/use-own-order';

const nameMax = 60;
const standing = ['inbox', 'unread', 'pinned', 'archived', 'snoozed', 'done'] as const;
const kinds = ['direct', 'group', 'broadcast', 'system', 'support'] as const;

type NarrowDialogProps = { value: Folder; onChange: (folder: Folder) => void; onClose: () => void };

/** What the list shall show, wish by wish; shown at once, or kept under a name. */
export function NarrowDialog({ value, onChange, onClose }: NarrowDialogProps) {
  const t = useTranslations('organising');
  const { client } = useMessaging();
  const [wishes, setWishes] = useState<Criteria>(() => criteriaOf(value));
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const folder = folderOf(wishes);

  const show = (event: FormEvent) => {
    event.preventDefault();
    onChange(folder);
    onClose();
  };
  const save = async () => {
    if (name.trim() === '') return setError(t('filterNeedsName'));
    setIsBusy(true);
    try {
      await createFilter(name.trim(), folder);
      void client.cache.client.invalidateQueries({ queryKey: keys.filters });
      notify.success(t('filterSaved', { name: name.trim() }));
      onChange(folder);
      onClose();
    } catch (failure) {
      setError(asApiError(failure).detail || t('failed'));
    }
    setIsBusy(false);
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('narrow')}
      description={t('narrowText')}
      footer={
        <>
          <Button isBusy={isBusy} onClick={() => void save()}>
            {t('saveFilter')}
          </Button>
          <Button type="submit" form="narrow-list" variant="primary">
            {t('showFilter')}
          </Button>
        </>
      }
    >
      <form id="narrow-list" onSubmit={show} className="flex flex-col gap-4">
        <Wishes wishes={wishes} onChange={setWishes} />
        <Field label={t('filterName')} hint={t('filterNameHint')} error={error}>
          <Input value={name} maxLength={nameMax} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

function Wishes({ wishes, onChange }: { wishes: Criteria; onChange: (wishes: Criteria) => void }) {
  const t = useTranslations('organising');
  const list = useTranslations('messaging.list');
  const { client } = useMessaging();
  const { folders, labels } = useOwnOrder();
  const nameOf = (folder: (typeof standing)[number]) => {
    if (folder === 'snoozed') return t('snoozed');
    return folder === 'done' ? t('doneFolder') : list(folder);
  };
  const set = (change: Criteria) => onChange({ ...wishes, ...change });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Field label={t('narrowFolder')}>
          <Select
            value={String(wishes.folder ?? 'inbox')}
            onChange={({ target: { value } }) => set({ folder: /^\d+$/.test(value) ? Number(value) : value })}
            options={[
              ...standing.map((folder) => ({ value: folder as string, label: nameOf(folder) })),
              ...folders.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
        </Field>
        <Field label={t('narrowLabel')}>
          <Select
            value={String(wishes.label ?? '')}
            onChange={({ target: { value } }) => set({ label: value === '' ? undefined : Number(value) })}
            options={[
              { value: '', label: t('anyLabel') },
              ...labels.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
        </Field>
        <Field label={t('narrowKind')}>
          <Select
            value={wishes.kind ?? ''}
            onChange={({ target: { value } }) => set({ kind: kinds.find((kind) => kind === value) })}
            options={[
              { value: '', label: t('anyKind') },
              ...kinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) })),
            ]}
          />
        </Field>
        <Field label={t('narrowPerson')} hint={t('narrowPersonHint')}>
          <Input
            value={wishes.person ?? ''}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            list="narrow-people"
            onChange={({ target: { value } }) => set({ person: value.trim() || undefined })}
          />
        </Field>
      </div>
      <datalist id="narrow-people">
        {client.cache.people().map(({ username, displayName }) => (
          <option key={username} value={username}>
            {displayName}
          </option>
        ))}
      </datalist>
      <Checkbox
        label={t('narrowUnread')}
        checked={wishes.unread ?? false}
        onChange={(event) => set({ unread: event.target.checked || undefined })}
      />
    </>
  );
}
