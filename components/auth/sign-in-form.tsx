import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { PasswordInput } from '@/components/forms/password-input';
import { SubmitButton } from '@/components/forms/submit-button';
import { Input } from '@/components/ui/input';
import { TextLink } from '@/components/ui/text-link';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';

interface SignInFormProps {
  action: FormAction<null>;
  /** Where to go afterwards: a local path. */
  next?: string;
}

/** Name and password. A wrong pair keeps the name; the words that say so get the focus. */
export function SignInForm({ action, next }: SignInFormProps) {
  const t = textsOf('auth');
  return (
    <ActionForm action={action} name="sign-in" className="flex flex-col gap-5">
      <FormProblem />
      {next && <input type="hidden" name="next" value={next} />}
      <FormField name="username" label={t('signIn.name')}>
        <Input
          required
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={254}
        />
      </FormField>
      <FormField name="password" label={t('signIn.password')}>
        <PasswordInput
          required
          autoComplete="current-password"
          maxLength={200}
          showLabel={t('signIn.showPassword')}
          hideLabel={t('signIn.hidePassword')}
        />
      </FormField>
      <SubmitButton className="w-full">{t('signIn.submit')}</SubmitButton>
      <p className="text-sm text-muted-foreground">
        {t.rich('signIn.needHelp', { help: (words) => <TextLink href="/help">{words}</TextLink> })}
      </p>
    </ActionForm>
  );
}
