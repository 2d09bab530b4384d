import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { isClinical, type Preferences, type Role } from '@/lib/domain/identity/schema';
import { textsOf } from '@/lib/shared/texts';
import { changePrivacyAction } from './undo-actions';

/** What peers, and of clinical people patients, learn of one's reading and typing (C6). */
export function PrivacyCard({ preferences, role }: { preferences: Preferences; role: Role }) {
  const t = textsOf('preferences');
  const side = role === 'patient' ? 'Patient' : 'Staff';
  return (
    <Card title={t('privacy.title')}>
      <p className="-mt-2 mb-4 text-pretty text-muted-foreground">{t(`privacy.text${side}`)}</p>
      <ActionForm
        action={changePrivacyAction}
        name="privacy"
        doneText={t('privacy.saved')}
        aria-label={t('privacy.title')}
        className="flex flex-col gap-2"
      >
        <FormProblem />
        {(['hideReadFromPeers', 'hideTypingFromPeers'] as const).map((name) => (
          <Checkbox
            key={name}
            name={name}
            label={t(`privacy.${name}${side}`)}
            defaultChecked={preferences[name]}
          />
        ))}
        {isClinical(role) && (
          <>
            <input type="hidden" name="isClinical" value="1" />
            <Checkbox
              name="readDayForPatients"
              label={t('privacy.readDayForPatients')}
              defaultChecked={preferences.readDayForPatients}
            />
          </>
        )}
        <div className="mt-2">
          <SubmitButton variant="secondary">{t('privacy.save')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
