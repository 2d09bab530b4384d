import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Avatar } from '@/components/ui/avatar';
import type { BlockedPerson } from '@/lib/domain/blocking/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';
import { listTime, type TimeContext } from '@/lib/shared/time-format';

type BlockedPeopleProps = {
  blocked: BlockedPerson[];
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
  context: TimeContext;
};

/** Whom the person blocked, each with the way back. Works without scripts. */
export function BlockedPeople({ blocked, action, context }: BlockedPeopleProps) {
  const t = textsOf('patient');
  if (blocked.length === 0) return <p className="text-muted-foreground">{t('settings.nobody')}</p>;
  return (
    <div>
      <p className="mb-3 text-muted-foreground">{t('settings.blockedText')}</p>
      <ul className="flex flex-col gap-3">
        {blocked.map(({ username, displayName, reason, blockedAt }) => (
          <li key={username} className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <Avatar name={displayName} hueKey={username} />
            <p className="min-w-0 flex-1 basis-40">
              <span className="block truncate">{displayName}</span>
              <span className="block text-sm text-muted-foreground">
                {t('settings.since', { date: listTime(blockedAt, context) })}
                {reason && ` · ${reason}`}
              </span>
            </p>
            <ActionForm action={action} name={`unblock-${username}`} doneText={t('settings.unblocked')}>
              <input type="hidden" name="username" value={username} />
              <SubmitButton
                variant="secondary"
                size="small"
                aria-label={t('settings.unblockName', { name: displayName })}
              >
                {t('settings.unblock')}
              </SubmitButton>
              <FormProblem />
            </ActionForm>
          </li>
        ))}
      </ul>
    </div>
  );
}
