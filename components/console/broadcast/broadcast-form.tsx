'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { z } from 'zod';
import { useAction } from '@/components/forms/use-action';
import { MessageField } from '@/components/messaging/message-field';
import { useWhen, WhenFields } from '@/components/scheduling/when-fields';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { type ScheduleTime, scheduleMany } from '@/lib/client/scheduling-calls';
import { useActKey } from '@/lib/client/use-act-key';
import { clocksOf } from '@/lib/client/use-scheduled';
import { useTimeWords } from '@/lib/client/use-time-words';
import type { PersonRole } from '@/lib/domain/analytics/schema';
import { type BroadcastAnswer, type broadcastInput, CONFIRM_ABOVE } from '@/lib/domain/scheduling/schema';
import type { ActionFailure, ActionResult } from '@/lib/shared/action-result';
import type { FindPeople } from '../person/use-person-search';
import { useHydrated } from '../use-hydrated';
import { type AudienceChoice, audienceOf, noAudience } from './audience';
import { AudienceFields } from './audience-fields';
import { AudienceCount, SampleCopy } from './broadcast-preview';
import { faultsOf } from './draft-faults';
import { usePreview } from './use-preview';

type BroadcastFormProps = {
  create: (
    token: string,
    input: z.input<typeof broadcastInput>,
    key?: string,
  ) => Promise<ActionResult<BroadcastAnswer>>;
  /** How to choose the audience, or the one that there is. */
  audience:
    | { findClinicians: FindPeople; findPeople: FindPeople }
    | { fixed: { roles: PersonRole[] }; label: string };
  /** Where to go afterwards. */
  doneHref?: string;
};

/** Write to many: audience, words, how it will look, and a question before it goes out. */
export function BroadcastForm({
  create,
  audience: addressing,
  doneHref = '/console/broadcast',
}: BroadcastFormProps) {
  const t = useTranslations('console.broadcast');
  const router = useRouter();
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useActKey();
  const [choice, setChoice] = useState<AudienceChoice>(noAudience);
  const [subject, setSubject] = useState('');
  const [content, setContent] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [hasTried, setHasTried] = useState(false);
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const when = useWhen();
  const say = useTranslations('scheduling');
  const { moment } = useTimeWords();
  const { run } = useAction(create);
  const isHydrated = useHydrated();
  const audience = 'fixed' in addressing ? addressing.fixed : audienceOf(choice);
  const preview = usePreview({ audience, subject, content, urgent });
  const count = preview.state === 'ready' ? preview.count : 0;

  const found = faultsOf({ audience, subject, content, count, isCounted: preview.state === 'ready' }, t);
  // Told from the first try on, and taken back as soon as it is put right.
  const faults: Record<string, string> = hasTried ? { ...refusal?.fields, ...found } : {};

  function review(event: FormEvent) {
    event.preventDefault();
    setHasTried(true);
    setRefusal(null);
    if (Object.keys(found).length === 0 && when.isReady) return setIsAsking(true);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault] button')?.focus(),
    );
  }

  async function schedule(time: ScheduleTime) {
    const message = { audience, subject, content, urgent, confirmedCount: count };
    try {
      const { scheduledFor } = await scheduleMany(message, time, { key: keyOf([message, time]) });
      notify.success(t('form.scheduled', { time: moment(new Date(scheduledFor)) }));
      router.push(doneHref);
    } catch (error) {
      const { code, detail, fields } = asApiError(error);
      setRefusal({ ok: false, code, message: detail || say('failed'), fields });
    }
  }

  async function send() {
    if (!audience) return;
    if (when.time) return schedule(when.time);
    const input = { audience, subject, content, urgent, format: 'markdown' as const, confirmedCount: count };
    const answer = await run(input as z.input<typeof broadcastInput>, { key: keyOf(input) });
    if (!answer.ok) return setRefusal(answer);
    notify.success(t('form.sent', { count: answer.data.count }));
    router.push(doneHref);
  }

  return (
    <form ref={form} method="post" onSubmit={review} noValidate className="flex flex-col gap-5">
      <Card title={t('form.audience')} className="overflow-visible!">
        <div className="flex flex-col gap-4" data-fault={faults.audience ? true : undefined}>
          {'fixed' in addressing ? (
            <p className="font-semibold">{addressing.label}</p>
          ) : (
            <AudienceFields choice={choice} onChange={setChoice} {...addressing} />
          )}
          {faults.audience ? <FieldError>{faults.audience}</FieldError> : <AudienceCount preview={preview} />}
        </div>
      </Card>
      <Card>
        <div className="flex flex-col gap-4">
          <Field label={t('form.subject')} error={faults.subject}>
            <Input
              name="subject"
              value={subject}
              onChange={(event) => setSubject(event.target.value)}
              autoComplete="off"
            />
          </Field>
          <div className="@container/composer flex flex-col gap-1.5">
            <MessageField
              field={field}
              text={content}
              onTextChange={setContent}
              label={t('form.content')}
              rows={6}
            />
            {faults.content && <FieldError>{faults.content}</FieldError>}
          </div>
          <Checkbox
            label={t('form.urgent')}
            hint={t('form.urgentHint')}
            checked={urgent}
            onChange={(event) => setUrgent(event.target.checked)}
          />
        </div>
      </Card>
      <Card title={say('when')}>
        <WhenFields
          when={when}
          others={preview.state === 'ready' ? clocksOf(preview.zones, 'people', say) : []}
        />
      </Card>
      <Card title={t('preview.title')} aside={t('preview.text')}>
        <SampleCopy preview={preview} hasWords={content.trim() !== ''} />
      </Card>
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal.message}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={!isHydrated}>
          {t('form.review')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title={t(when.time ? 'confirm.titleLater' : 'confirm.title', { count })}
        description={
          when.time
            ? t('confirm.textLater', { time: moment(new Date(when.time.scheduledFor)) })
            : t('confirm.text')
        }
        confirmLabel={t(when.time ? 'form.schedule' : 'form.send', { count })}
        tone="primary"
        onConfirm={send}
        typed={
          count > CONFIRM_ABOVE
            ? { expected: String(count), label: t('confirm.typed', { count: String(count) }) }
            : undefined
        }
      >
        <div className="max-h-60 overflow-y-auto">
          <SampleCopy preview={preview} hasWords />
        </div>
      </ConfirmDialog>
    </form>
  );
}
