'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { RISK_CATEGORIES } from '@/lib/domain/safety/detector/types';
import type { AddedRule } from '@/lib/domain/safety/rules/schema';

type AddRuleDialogProps = {
  /** Names that are taken. */
  taken: ReadonlySet<string>;
  onAdd: (rule: AddedRule) => void;
  onClose: () => void;
};

const GRADES = ['low', 'medium', 'high', 'critical'] as const;
const NAME = /^[a-z0-9][a-z0-9.-]{1,59}$/;
const texts = ['reason', 'patterns', 'finds', 'leaves'] as const;
type Faults = Partial<Record<'id' | (typeof texts)[number], string>>;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A rule of the installation's own, for the change in preparation. */
export function AddRuleDialog({ taken, onAdd, onClose }: AddRuleDialogProps) {
  const t = useTranslations('rules.add');
  const words = useTranslations('rules');
  const common = useTranslations('common');
  const form = useId();
  const [faults, setFaults] = useState<Faults>({});

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const id = text('id');
    const found: Faults = {};
    if (!NAME.test(id)) found.id = t('idForm');
    else if (taken.has(id)) found.id = t('idTaken');
    for (const name of texts) if (text(name) === '') found[name] = t('missing');
    setFaults(found);
    const [first] = Object.keys(found);
    if (first) {
      (event.currentTarget.elements.namedItem(first) as HTMLElement | null)?.focus();
      return;
    }
    onAdd({
      id,
      category: text('category') as AddedRule['category'],
      grade: text('grade') as AddedRule['grade'],
      reason: text('reason'),
      patterns: linesOf(text('patterns')),
      finds: linesOf(text('finds')),
      leaves: linesOf(text('leaves')),
    });
    onClose();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('title')}
      description={t('text')}
      isDismissible={false}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={form} variant="primary">
            {t('submit')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label={t('id')} hint={t('idHint')} error={faults.id}>
          <Input name="id" autoComplete="off" autoCapitalize="off" spellCheck={false} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t('category')}>
            <Select
              name="category"
              options={RISK_CATEGORIES.map((value) => ({ value, label: words(`categories.${value}`) }))}
            />
          </Field>
          <Field label={t('grade')}>
            <Select
              name="grade"
              defaultValue="medium"
              options={GRADES.map((value) => ({ value, label: words(`grades.${value}`) }))}
            />
          </Field>
        </div>
        <Field label={t('reason')} hint={t('reasonHint')} error={faults.reason}>
          <Input name="reason" maxLength={200} />
        </Field>
        <Field label={t('patterns')} hint={t('patternsHint')} error={faults.patterns}>
          <Textarea name="patterns" rows={3} spellCheck={false} autoCapitalize="off" />
        </Field>
        <Field label={t('finds')} error={faults.finds}>
          <Textarea name="finds" rows={2} />
        </Field>
        <Field label={t('leaves')} error={faults.leaves}>
          <Textarea name="leaves" rows={2} />
        </Field>
      </form>
    </Dialog>
  );
}
