import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { REASON_MAX } from '@/lib/domain/blocking/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';

type BlockFormProps = {
  people: { username: string; displayName: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
};

/** Blocks somebody chosen from those whom the person knows. */
export function BlockForm({ people, action }: BlockFormProps) {
  const t = textsOf('patient');
  return (
    <details className="rounded-control border px-4 open:pb-4">
      <summary className="flex min-h-11 items-center font-semibold touch:min-h-touch">
        {t('settings.blockSomeone')}
      </summary>
      <p className="mb-4 text-sm text-muted-foreground">{t('settings.blockSomeoneText')}</p>
      {people.length === 0 ? (
        <p>{t('settings.nobodyToBlock')}</p>
      ) : (
        <ActionForm
          action={action}
          name="block"
          isClearedAfter
          doneText={t('settings.blockedNow')}
          className="flex flex-col gap-4"
        >
          <FormProblem />
          <FormField name="username" label={t('settings.person')}>
            <Select required defaultValue="">
              <option value="" disabled>
                {t('settings.choosePerson')}
              </option>
              {people.map(({ username, displayName }) => (
                <option key={username} value={username}>
                  {displayName}
                </option>
              ))}
            </Select>
          </FormField>
          <FormField name="reason" label={t('settings.reason')} note={t('settings.optional')}>
            <Input maxLength={REASON_MAX} autoComplete="off" />
          </FormField>
          <div>
            <SubmitButton variant="secondary">{t('settings.block')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </details>
  );
}
