'use client';

import Braces from 'lucide-react/icons/braces';
import { useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { MessageField } from '@/components/messaging/message-field';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { FieldError } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { editField, editingOf } from '@/lib/client/edit-field';
import { insertText } from '@/lib/client/markdown-editing';
import { variablePlace } from '@/lib/domain/templates/variables';

/** Variables that differ from patient to patient or day to day. */
const OFFERED = [
  'patient.first_name',
  'patient.name',
  'clinician.name',
  'appointment.date',
  'appointment.time',
  'today.weekday',
] as const;

type WordsFieldProps = { text: string; onTextChange: (text: string) => void; error?: string };

/** The words of a bulk message, with a menu of what each patient's copy fills in. */
export function WordsField({ text, onTextChange, error }: WordsFieldProps) {
  const t = useTranslations('outreach.bulk');
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const area = field.current;
    if (area) editField(area, insertText(editingOf(area), variablePlace(name)));
  };
  return (
    <div className="@container/composer flex flex-col gap-1.5">
      <MessageField
        field={field}
        text={text}
        onTextChange={onTextChange}
        label={t('content')}
        rows={6}
        tools={
          <DropdownMenu
            label={t('insert')}
            items={OFFERED.map((name) => ({
              id: name,
              label: t(`variables.${name.replace('.', '_') as 'patient_name'}`),
              onSelect: () => insert(name),
            }))}
            trigger={<IconButton label={t('insert')} size="small" icon={<Braces aria-hidden />} />}
          />
        }
      />
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
