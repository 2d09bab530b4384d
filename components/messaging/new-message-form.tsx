'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import type { Draft, Written } from '@/lib/client/draft-calls';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Recipient } from '@/lib/client/messaging-types';
import { useDraft } from '@/lib/client/use-draft';
import { type FormAction, KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';
import { TITLE_MAX } from '@/lib/shared/message-limits';
import type { Unscripted } from './composer';
import {
  ComposerNotices,
  ComposerProvider,
  ComposerTools,
  ComposerTrays,
  SendChoices,
} from './composer-parts';
import { DraftNotice } from './draft-notice';
import { DraftState } from './draft-state';
import { MessageField } from './message-field';
import { RecipientField } from './recipient-field';
import { noExtras, useComposerParts } from './use-composer';
import { useNewMessage } from './use-new-message';

type NewMessageFormProps = {
  /** The first of those one may write to, care team first. */
  recipients: Recipient[];
  /** Chosen already, such as the only clinician. */
  preselected?: string;
  /** Gone on with. */
  draft?: Draft;
  unscripted?: Unscripted;
  /** Between words and button: what to expect of an answer, and what this is not for. */
  notice?: ReactNode;
};

type Faults = { recipient?: string; content?: string };

/** A message to somebody: recipient, an optional subject, words. Leads into the conversation once it is sent. */
export function NewMessageForm({
  recipients,
  preselected,
  draft: given,
  unscripted,
  notice,
}: NewMessageFormProps) {
  const t = useTranslations('messaging.new');
  const drafts = useTranslations('drafts');
  const router = useRouter();
  const { client, basePath } = useMessaging();
  const [posted, post] = useActionState(unscripted?.action ?? noAction, null);
  const refused = posted && !posted.ok ? posted : null;
  const field = useRef<HTMLTextAreaElement>(null);
  const [subject, setSubject] = useState(refused?.typed.subject ?? given?.subject ?? '');
  const [extras, setExtras] = useState(() =>
    given?.attachments.length ? { attachments: given.attachments } : noExtras,
  );
  const [isOwnThread, setIsOwnThread] = useState(given?.newThread ?? false);
  const [recipient, setRecipient] = useState<Recipient | null>(
    () =>
      recipients.find(
        ({ username }) => username === (refused?.typed.recipient || (given ? given.recipient : preselected)),
      ) ?? null,
  );
  const draft = useDraft(given ? { draft: given } : 'new', {
    field,
    initial: refused?.typed.content ?? given?.content,
    besides: {
      subject: subject.trim() ? subject : undefined,
      recipient: recipient?.username,
      newThread: isOwnThread || undefined,
      attachments: extras.attachments,
    },
    onShow: (written) => void show(written),
  });
  const { text, change: setText } = draft;
  const [faults, setFaults] = useState<Faults>({});
  const composer = useComposerParts({
    place: { reader: client.reader, conversationId: null, recipient },
    field,
    text,
    setText,
    extras,
    setExtras,
    target: recipient && {
      recipient: recipient.username,
      newThread: (isOwnThread && subject.trim() !== '') || undefined,
    },
    words: { subject: subject.trim() || undefined },
    saveDraft: async () => {
      const isSaved = await draft.flush();
      if (isSaved) {
        await draft.leave();
        router.push(`${basePath}/drafts`);
      }
      return isSaved;
    },
    onCleared: () => setSubject(''),
  });
  const { canSend } = composer.state;
  const sending = useNewMessage((conversationId) => {
    draft.sent();
    router.replace(`${basePath}/${conversationId}`);
  });
  const failure =
    sending.failure ?? (refused ? (Object.values(refused.fields)[0] ?? refused.message) : undefined);
  useEffect(() => {
    if (failure) field.current?.focus();
  }, [failure]);

  async function show(written: Written) {
    setSubject(written.subject ?? '');
    setExtras({ attachments: written.attachments });
    setIsOwnThread(written.newThread ?? false);
    setRecipient(written.recipient ? await personCalled(written.recipient) : null);
  }

  async function personCalled(username: string): Promise<Recipient | null> {
    const isThem = (person: Recipient) => person.username === username;
    const known = recipients.find(isThem);
    if (known) return known;
    const found = await calls.recipients(username).catch(() => null);
    return found?.recipients.find(isThem) ?? null;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found: Faults = {
      recipient: recipient ? undefined : t('missingRecipient'),
      content: canSend || text.trim() ? undefined : t('missingWords'),
    };
    setFaults(found);
    const message = composer.api.toSend();
    if (message) sending.send({ ...message, key: draft.takeKey(), writtenAt: new Date().toISOString() });
    else if (recipient) field.current?.focus();
  }

  return (
    <ComposerProvider composer={composer}>
      <form action={post} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {unscripted && (
          <>
            <input type="hidden" name={TOKEN_FIELD} value={unscripted.token} />
            <input type="hidden" name={KEY_FIELD} value={posted?.ok ? posted.nextKey : unscripted.firstKey} />
          </>
        )}
        {given?.problem && (
          <Notice tone="waiting" title={drafts('problemTitle')}>
            {drafts(`problems.${given.problem}`)}
          </Notice>
        )}
        <RecipientField
          initial={recipients}
          value={recipient}
          onChange={(next) => {
            setRecipient(next);
            setFaults({ ...faults, recipient: undefined });
          }}
          error={faults.recipient}
        />
        <Field label={t('subject')} note={t('optional')}>
          <Input
            name="subject"
            value={subject}
            maxLength={TITLE_MAX}
            onChange={(event) => setSubject(event.target.value)}
            autoComplete="off"
          />
        </Field>
        {subject.trim() !== '' && (
          <Checkbox
            label={t('ownThread')}
            hint={t('ownThreadHint')}
            checked={isOwnThread}
            onChange={(event) => setIsOwnThread(event.target.checked)}
          />
        )}
        <div className="@container/composer flex flex-col gap-1.5">
          <DraftNotice draft={draft} />
          <ComposerNotices />
          <MessageField
            field={field}
            text={text}
            onTextChange={(next) => {
              setText(next);
              if (faults.content) setFaults({ ...faults, content: undefined });
            }}
            label={t('message')}
            rows={6}
            onBlur={() => void draft.flush()}
            tray={<ComposerTrays />}
            {...composer.forField}
            tools={<ComposerTools />}
          />
          {faults.content && <FieldError>{faults.content}</FieldError>}
        </div>
        {failure && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        {sending.isHeldUp && (
          <Notice tone="waiting" role="status">
            {t('waiting')}
          </Notice>
        )}
        {notice}
        <div className="flex items-center gap-1">
          <Button type="submit" variant="primary" isBusy={sending.isPending}>
            {t('send')}
          </Button>
          <SendChoices />
          <DraftState status={draft.status} />
        </div>
      </form>
    </ComposerProvider>
  );
}

const noAction: FormAction = async () => null;
