import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-field';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { type AutoReplyView, AWAY_TEXT_MAX } from '@/lib/domain/auto-reply/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';
import { wallOf, writeWall } from '@/lib/shared/zoned-time';

type AwayFormProps = {
  reply: AutoReplyView;
  colleagues: { username: string; displayName: string }[];
  timeZone: string;
  now: Date;
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
};

/** When one is away, in which words, and who covers. Works without scripts. */
export function AwayForm({ reply, colleagues, timeZone, now, action }: AwayFormProps) {
  const t = textsOf('away');
  const people = withCover(colleagues, reply.cover);
  return (
    <Card>
      <ActionForm
        action={action}
        name="away"
        doneText={t('saved')}
        aria-label={t('title')}
        className="flex flex-col gap-5"
      >
        <FormProblem />
        <input type="hidden" name="timeZone" value={timeZone} />
        <div className="grid gap-5 sm:grid-cols-2">
          <FormField name="startsAt" label={t('starts')} hint={t('startsHint')}>
            <Input type="datetime-local" defaultValue={localOf(reply.startsAt, timeZone)} />
          </FormField>
          <FormField name="endsAt" label={t('ends')} className="justify-end">
            <Input
              type="datetime-local"
              required
              min={localOf(now, timeZone)}
              defaultValue={localOf(reply.endsAt, timeZone)}
            />
          </FormField>
        </div>
        <FormField name="message" label={t('message')} hint={t('messageHint')}>
          <Textarea
            required
            rows={4}
            maxLength={AWAY_TEXT_MAX}
            defaultValue={reply.message ?? t('example')}
          />
        </FormField>
        <FormField name="cover" label={t('cover')} hint={t('coverHint')}>
          <Select
            defaultValue={reply.cover?.username ?? ''}
            options={[
              { value: '', label: t('noCover') },
              ...people.map(({ username, displayName }) => ({ value: username, label: displayName })),
            ]}
          />
        </FormField>
        <div className="flex flex-col gap-1 text-sm text-muted-foreground">
          <p>{t('crisisHint')}</p>
          {reply.enabled && <p>{t('againHint')}</p>}
        </div>
        <SubmitButton className="self-start">{reply.enabled ? t('save') : t('turnOn')}</SubmitButton>
      </ActionForm>
    </Card>
  );
}

/** Minutes, as the input wants it. */
const localOf = (at: Date | null, timeZone: string) =>
  at ? writeWall(wallOf(at, timeZone)).slice(0, 16) : undefined;

/** The present cover stays a choice, wherever they stand in the list of colleagues. */
function withCover(colleagues: AwayFormProps['colleagues'], cover: AutoReplyView['cover']) {
  if (!cover || colleagues.some(({ username }) => username === cover.username)) return colleagues;
  return [cover, ...colleagues];
}
