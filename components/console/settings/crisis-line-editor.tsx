'use client';

import Plus from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useActionForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { announce } from '@/lib/client/announcer';
import type { CrisisLine } from '@/lib/domain/settings/schema';
import type { CountryOption } from './country-options';
import { CrisisLineRow } from './crisis-line-row';

type CrisisLineEditorProps = { lines: CrisisLine[]; countries: CountryOption[] };

type EditedLine = CrisisLine & { key: number };

/** The crisis lines as rows: change, order, add, remove. Nothing counts before it is saved. */
export function CrisisLineEditor({ lines, countries }: CrisisLineEditorProps) {
  const t = useTranslations('console.settings.lines');
  const { errorOf } = useActionForm();
  const nextKey = useRef(lines.length);
  const [rows, setRows] = useState<EditedLine[]>(() => lines.map((line, key) => ({ ...line, key })));
  const list = useRef<HTMLOListElement>(null);

  function add() {
    const country = rows.at(-1)?.country ?? 'GB';
    setRows([...rows, { key: nextKey.current++, country, name: '', contact: '', hours: '' }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  }

  function remove(index: number) {
    setRows(rows.filter((_, at) => at !== index));
    announce(t('removed'));
    const next = Math.min(index, rows.length - 2);
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>(':scope > li')[next]?.querySelector('input')?.focus(),
    );
  }

  function move(index: number, by: -1 | 1) {
    const moved = [...rows];
    const [row] = moved.splice(index, 1);
    if (row) moved.splice(index + by, 0, row);
    setRows(moved);
  }

  const error = errorOf('crisisLines');
  return (
    <div className="flex flex-col gap-3">
      {rows.length === 0 && <p className="text-muted-foreground">{t('empty')}</p>}
      <ol ref={list} className="flex flex-col gap-3">
        {rows.map((row, index) => (
          <CrisisLineRow
            key={row.key}
            line={row}
            countries={countries}
            index={index}
            isLast={index === rows.length - 1}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {error && <FieldError>{error}</FieldError>}
      <div>
        <Button size="small" onClick={add}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
