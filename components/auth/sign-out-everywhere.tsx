import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { textsOf } from '@/lib/shared/texts';
import { signOutEverywhereAction } from './actions';

/** Ends every session of the person, this one included. */
export function SignOutEverywhere() {
  const t = textsOf('auth');
  return (
    <Card title={t('sessions.everywhere.title')}>
      <p className="text-muted-foreground">{t('sessions.everywhere.text')}</p>
      <ActionForm action={signOutEverywhereAction} name="sign-out-everywhere" className="mt-4">
        <FormProblem className="mb-3" />
        <SubmitButton variant="danger">{t('sessions.everywhere.submit')}</SubmitButton>
      </ActionForm>
    </Card>
  );
}
