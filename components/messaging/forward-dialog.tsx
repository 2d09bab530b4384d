'use client';

import { useQuery } from '@tanstack/react-query';
import X from 'lucide-react/icons/x';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message, Recipient } from '@/lib/client/messaging-types';
import { RecipientField } from './recipient-field';
import { useThreadActs } from './thread-context';
import { useForward } from './use-forward';

const most = 10;
const noteMax = 1_000;
const reasonMax = 300;

/** To whom a message is passed on, with which words, and (a patient's, by staff) why. */
export function ForwardDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const t = useTranslations('marks.forward');
  const { head } = useThreadActs();
  const { reader } = useMessaging().client;
  const [people, setPeople] = useState<Recipient[]>([]);
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { forward, isBusy, problem } = useForward(message, onClose);
  const asksReason =
    reader.role !== 'patient' && (head.role === 'patient' || message.senderRole === 'patient');

  const files = useTranslations('attachments');
  const fileNames = message.attachments
    .map(({ name, isVoice }) => (isVoice ? files('voiceMessage') : (name ?? files('erased'))))
    .join(', ');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (people.length === 0) return setIsMissing(true);
    void forward({
      recipients: people.map(({ username }) => username),
      note: note.trim() || null,
      reason: reason.trim() || null,
    });
  }

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('title')}
      description={t('text')}
      footer={
        <Button type="submit" form="forward" variant="primary" isBusy={isBusy}>
          {t('send')}
        </Button>
      }
    >
      <form id="forward" onSubmit={submit} className="flex flex-col gap-4">
        <blockquote
          aria-label={t('message')}
          className="line-clamp-3 rounded-card border bg-sunken px-3 py-2 text-sm break-words"
        >
          <span className="font-semibold">{message.senderName}</span> {message.content || fileNames}
        </blockquote>
        <People people={people} onChange={setPeople} isMissing={isMissing && people.length === 0} />
        <Field label={t('note')} hint={t('noteHint')} note={t('optional')}>
          <Textarea
            value={note}
            rows={3}
            maxLength={noteMax}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        {asksReason && (
          <Field label={t('reason')} hint={t('reasonHint')} note={t('optional')}>
            <Input value={reason} maxLength={reasonMax} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        {problem && (
          <div role="alert">
            <FieldError>{problem}</FieldError>
          </div>
        )}
      </form>
    </Dialog>
  );
}

type PeopleProps = { people: Recipient[]; onChange: (people: Recipient[]) => void; isMissing: boolean };

/** Those who are chosen, and a field for one more. */
function People({ people, onChange, isMissing }: PeopleProps) {
  const t = useTranslations('marks.forward');
  const { data } = useQuery({
    queryKey: ['recipients', ''],
    queryFn: ({ signal }) => calls.recipients('', { signal }),
  });
  const chosen = new Set(people.map(({ username }) => username));
  const isFull = people.length >= most;
  return (
    <div className="flex flex-col gap-2">
      {data && !isFull && (
        <RecipientField
          key={people.length}
          initial={data.recipients.filter(({ username }) => !chosen.has(username))}
          value={null}
          onChange={(one) => one && !chosen.has(one.username) && onChange([...people, one])}
          error={isMissing ? t('missing') : undefined}
        />
      )}
      {people.length > 0 && (
        <ul aria-label={t('to')} className="flex flex-wrap gap-2">
          {people.map((one) => (
            <li
              key={one.username}
              className="flex items-center gap-1 rounded-full border bg-surface ps-3 text-sm"
            >
              {one.displayName}
              <button
                type="button"
                aria-label={t('removeOf', { name: one.displayName })}
                onClick={() => onChange(people.filter((other) => other !== one))}
                className="flex size-8 cursor-pointer items-center justify-center rounded-full hover:bg-hover touch:size-touch"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull && <p className="text-sm text-muted-foreground">{t('tooMany')}</p>}
    </div>
  );
}
