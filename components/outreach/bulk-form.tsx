'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { excessOf } from '@/components/messaging/character-count';
import { useWhen, WhenFields } from '@/components/scheduling/when-fields';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { notify } from '@/components/ui/notify';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { asApiError } from '@/lib/client/api-error';
import { type BulkDraft, sendBulk } from '@/lib/client/bulk-calls';
import { scheduleMany } from '@/lib/client/scheduling-calls';
import { useActKey } from '@/lib/client/use-act-key';
import { clocksOf } from '@/lib/client/use-scheduled';
import { useTimeWords } from '@/lib/client/use-time-words';
import { SUBJECT_MAX } from '@/lib/domain/conversations/schema';
import { BulkSamples } from './bulk-samples';
import { takeChosen } from './chosen-patients';
import { type Choosable, PatientChooser } from './patient-chooser';
import { useBulkPreview } from './use-bulk-preview';
import { WordsField } from './words-field';

export type Cohort = { groupId: number; name: string; memberCount: number };

type BulkFormProps = {
  patients: readonly Choosable[];
  cohorts: readonly Cohort[];
  /** Chosen already, from the group's own page. */
  cohortId: number | null;
};

/** Above this the number is typed, since a slip would reach many. */
const TYPED_ABOVE = 10;

/** One text to many patients (K5): who, what, how it will read for three of them, and a counted question before it goes out. */
export function BulkForm({ patients, cohorts, cohortId: firstCohort }: BulkFormProps) {
  const t = useTranslations('outreach.bulk');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const keyOf = useActKey();
  const [way, setWay] = useState<'patient' | 'group'>(firstCohort === null ? 'patient' : 'group');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [cohortId, setCohortId] = useState(firstCohort);
  const [subject, setSubject] = useState('');
  const [content, setContent] = useState('');
  const [hasTried, setHasTried] = useState(false);
  /** The draft that was asked about: what is written afterwards takes the question back. */
  const [asked, setAsked] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const when = useWhen();
  const say = useTranslations('scheduling');
  const { moment } = useTimeWords();
  useEffect(() => {
    const kept = takeChosen();
    if (kept.length > 0) setChosen(new Set(kept));
  }, []);

  const isAddressed = way === 'patient' ? chosen.size > 0 : cohortId !== null;
  const isWritten = content.trim() !== '' && excessOf(content) === 0 && subject.length <= SUBJECT_MAX;
  const audience = way === 'patient' ? { recipients: [...chosen] } : { cohortId: cohortId ?? undefined };
  const draft: BulkDraft | null =
    isAddressed && isWritten ? { ...audience, subject: subject.trim() || null, content } : null;
  const preview = useBulkPreview(draft);
  const isAsked = draft !== null && asked === JSON.stringify(draft);
  const count = preview.state === 'ready' ? preview.count : 0;
  const tooLong = excessOf(content) > 0 ? t('tooLong') : undefined;
  const faults = {
    audience: hasTried && !isAddressed ? t('choose') : undefined,
    content: tooLong ?? (hasTried && content.trim() === '' ? t('write') : undefined),
  };

  function review(event: FormEvent) {
    event.preventDefault();
    setHasTried(true);
    setRefusal(null);
    // Pressed before the preview is there, the question follows as soon as it is.
    if (draft && when.isReady) return setAsked(JSON.stringify(draft));
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault] input')?.focus(),
    );
  }

  async function send() {
    if (!draft) return;
    try {
      if (when.time) {
        const message = { ...draft, confirmedCount: count };
        const { scheduledFor } = await scheduleMany(message, when.time, {
          key: keyOf([draft, count, when.time]),
        });
        notify.success(say('done', { time: moment(new Date(scheduledFor)) }));
        return router.push('/groups/bulk');
      }
      const { batchId } = await sendBulk(draft, count, keyOf([draft, count]));
      router.push(`/groups/bulk/${batchId}`);
    } catch (error) {
      setRefusal(asApiError(error).detail);
    }
  }

  return (
    <form ref={form} onSubmit={review} noValidate className="flex flex-col gap-5">
      <Card title={t('patients')} className="overflow-visible!">
        <div className="flex flex-col gap-4" data-fault={faults.audience ? true : undefined}>
          <Segmented
            legend={t('way')}
            name="way"
            value={way}
            options={[
              { value: 'patient', label: t('byPatient') },
              { value: 'group', label: t('byGroup') },
            ]}
            onValueChange={setWay}
          />
          {way === 'patient' ? (
            <PatientChooser patients={patients} chosen={chosen} onChange={setChosen} />
          ) : (
            <CohortField cohorts={cohorts} cohortId={cohortId} onChange={setCohortId} />
          )}
          {faults.audience && <FieldError>{faults.audience}</FieldError>}
        </div>
      </Card>
      <Card title={t('message')}>
        <div className="flex flex-col gap-4">
          <Field label={t('subject')} note={t('optional')}>
            <Input
              value={subject}
              maxLength={SUBJECT_MAX}
              onChange={(event) => setSubject(event.target.value)}
              autoComplete="off"
            />
          </Field>
          <WordsField text={content} onTextChange={setContent} error={faults.content} />
        </div>
      </Card>
      <Card title={say('when')}>
        <WhenFields
          when={when}
          others={preview.state === 'ready' ? clocksOf(preview.zones, 'patients', say) : []}
        />
      </Card>
      <Card title={t('preview')} aside={t('previewText')}>
        <BulkSamples preview={preview} />
      </Card>
      {refusal && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" isBusy={isAsked && preview.state === 'asking'}>
          {t('review')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsked && preview.state === 'ready'}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={t(when.time ? 'confirmTitleLater' : 'confirmTitle', { count })}
        description={
          when.time
            ? t('confirmTextLater', { time: moment(new Date(when.time.scheduledFor)) })
            : t('confirmText')
        }
        confirmLabel={t(when.time ? 'schedule' : 'send', { count })}
        tone="primary"
        onConfirm={send}
        typed={
          count > TYPED_ABOVE
            ? { expected: String(count), label: t('typed', { count: String(count) }) }
            : undefined
        }
      >
        <div className="max-h-60 overflow-y-auto">
          <BulkSamples preview={preview} />
        </div>
      </ConfirmDialog>
    </form>
  );
}

type CohortFieldProps = {
  cohorts: readonly Cohort[];
  cohortId: number | null;
  onChange: (id: number | null) => void;
};

function CohortField({ cohorts, cohortId, onChange }: CohortFieldProps) {
  const t = useTranslations('outreach');
  if (cohorts.length === 0) return <p className="text-muted-foreground">{t('bulk.noGroups')}</p>;
  return (
    <Field label={t('bulk.group')}>
      <Select
        value={cohortId ?? ''}
        onChange={(event) => onChange(event.target.value ? Number(event.target.value) : null)}
        options={[
          { value: '', label: t('bulk.chooseGroup') },
          ...cohorts.map(({ groupId, name, memberCount }) => ({
            value: String(groupId),
            label: `${name} (${t('groups.membersCount', { count: memberCount })})`,
          })),
        ]}
      />
    </Field>
  );
}
