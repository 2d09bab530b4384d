import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/shared/action-result';
import type { ConsoleTexts } from '../console-texts';

type SettingsCardProps = {
  title: string;
  text?: string;
  /** Unique on the page. */
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a form shows no data of the result, whatever its type.
  action: FormAction<any>;
  t: ConsoleTexts;
  children: ReactNode;
};

/** One matter of the settings, saved by itself. */
export function SettingsCard({ title, text, name, action, t, children }: SettingsCardProps) {
  return (
    <Card title={title} id={name} className="scroll-mt-4">
      {text && <p className="-mt-2 mb-4 text-pretty text-muted-foreground">{text}</p>}
      <ActionForm
        action={action}
        name={name}
        doneText={t('settings.saved')}
        aria-label={title}
        className="flex flex-col gap-4"
      >
        {children}
        <FormProblem />
        <div>
          <SubmitButton>
            {t('settings.save')}
            <span className="sr-only">{title}</span>
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
