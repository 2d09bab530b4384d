import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Select } from '@/components/ui/select';
import { UNDO_SECONDS_MAX } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import { changeUndoAction } from './undo-actions';

const offered = [5, 10, 20, UNDO_SECONDS_MAX];

/** How long one's messages wait before they are sent, as the person chose; null: not chosen. */
export function UndoCard({ undoSeconds }: { undoSeconds: number | null }) {
  const t = textsOf('preferences');
  const some = [...new Set([...offered, ...(undoSeconds ? [undoSeconds] : [])])].sort((a, b) => a - b);
  return (
    <Card title={t('undo.title')}>
      <p className="-mt-2 mb-4 text-pretty text-muted-foreground">{t('undo.text')}</p>
      <ActionForm
        action={changeUndoAction}
        name="undo"
        doneText={t('undo.saved')}
        aria-label={t('undo.title')}
        className="flex flex-col gap-4"
      >
        <FormProblem />
        <FormField name="undoSeconds" label={t('undo.seconds')}>
          <Select
            defaultValue={undoSeconds ?? ''}
            options={[
              { value: '', label: t('undo.standard') },
              { value: '0', label: t('undo.none') },
              ...some.map((seconds) => ({ value: String(seconds), label: t('undo.some', { seconds }) })),
            ]}
          />
        </FormField>
        <div>
          <SubmitButton variant="secondary">{t('undo.save')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
