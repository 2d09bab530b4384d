import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import type { AutoReplyView } from '@/lib/domain/auto-reply/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';
import { absoluteTime } from '@/lib/shared/time-format';

type AwayStateProps = {
  reply: AutoReplyView;
  now: Date;
  timeZone: string;
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  turnOff: FormAction<any>;
};

/** Whether one is away, and the way back. */
export function AwayState({ reply, now, timeZone, turnOff }: AwayStateProps) {
  const t = textsOf('away');
  const { startsAt, endsAt } = reply;
  if (!startsAt || !endsAt) return <p className="text-muted-foreground">{t('off')}</p>;
  const date = (at: Date) => absoluteTime(at, { locale: 'en', timeZone, now });
  const isOn = startsAt <= now;
  return (
    <Notice
      tone="waiting"
      title={isOn ? t('on', { date: date(endsAt) }) : t('planned', { date: date(startsAt) })}
      className="flex-wrap"
    >
      <p>{isOn ? t('onText') : t('on', { date: date(endsAt) })}</p>
      <ActionForm action={turnOff} name="away-off" doneText={t('turnedOff')} className="mt-3">
        <SubmitButton variant="secondary">{t('turnOff')}</SubmitButton>
        <FormProblem />
      </ActionForm>
    </Notice>
  );
}
