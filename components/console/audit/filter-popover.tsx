'use client';

import ListFilter from 'lucide-react/icons/list-filter';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Popover } from '@/components/ui/popover';

const textFields = ['actor', 'subject', 'action', 'requestId'] as const;
const timeFields = ['from', 'to'] as const;

type FilterPopoverProps = {
  given: Record<string, string>;
  onChange: (next: Record<string, string>) => void;
};

/** The filters that need typing; what is set shows as chips beside the button. */
export function FilterPopover({ given, onChange }: FilterPopoverProps) {
  const t = useTranslations('console');

  function submit(event: FormEvent<HTMLFormElement>, close: () => void) {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    close();
    onChange(Object.fromEntries([...textFields, ...timeFields].map((name) => [name, textOf(form, name)])));
  }

  return (
    <Popover
      label={t('audit.more')}
      align="start"
      className="w-80"
      trigger={
        <Button size="small">
          <ListFilter aria-hidden />
          {t('audit.more')}
        </Button>
      }
    >
      {(close) => (
        <form onSubmit={(event) => submit(event, close)} className="flex flex-col gap-3">
          {textFields.map((name) => (
            <Field key={name} label={t(`audit.fields.${name}`)}>
              <Input
                name={name}
                defaultValue={given[name]}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
              />
            </Field>
          ))}
          {timeFields.map((name) => (
            <Field key={name} label={t(`audit.fields.${name}`)}>
              <Input name={name} type="datetime-local" defaultValue={given[name]} />
            </Field>
          ))}
          <Button type="submit" variant="primary" className="mt-1">
            {t('filters.apply')}
          </Button>
        </form>
      )}
    </Popover>
  );
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
