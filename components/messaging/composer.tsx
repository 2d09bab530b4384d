'use client';

import SendHorizontal from 'lucide-react/icons/send-horizontal';
import Siren from 'lucide-react/icons/siren';
import { type FormEvent, type Ref, useActionState, useImperativeHandle, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FieldError } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import type { Attachment } from '@/lib/client/attachments';
import type { ComposerPlace } from '@/lib/client/composer-context';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { useDraft } from '@/lib/client/use-draft';
import { useTypingSignal } from '@/lib/client/use-typing-signal';
import { type FormAction, KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';
import {
  ComposerNotices,
  ComposerProvider,
  ComposerTools,
  ComposerTrays,
  SendChoices,
} from './composer-parts';
import { DraftNotice } from './draft-notice';
import { MessageField } from './message-field';
import { ReplyPreview } from './reply-preview';
import { noExtras, useComposerParts } from './use-composer';

/** For sending before any script has loaded: the same command as a server action. From the page that renders the composer. */
export type Unscripted = {
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
  token: string;
  /** Idempotency key of the first post. */
  firstKey: string;
};

export type ComposerHandle = {
  /** `key`: of a message that came back unsent, so that sent unchanged it is the same one. */
  insert: (text: string, more?: { files?: Attachment[]; key?: string }) => void;
  focus: () => void;
};

type ComposerProps = {
  conversationId: number;
  /** With whom, for the label. */
  name: string;
  /** The one person who reads it, where it is one. */
  recipient?: ComposerPlace['recipient'];
  unscripted?: Unscripted;
  /** Staff only: offers to mark the message urgent (C30). */
  canMarkUrgent?: boolean;
  replyTo?: Message | null;
  onReplyDone?: () => void;
  /** A draft took its place here, with the message that it answers. */
  onReplyKept?: (messageId: number | undefined) => void;
  onSent?: () => void;
  placeholder?: string;
  ref?: Ref<ComposerHandle>;
};

/** Writes into a conversation. Sends through the outbox, so words are never lost; without scripts it is a plain form. */
export function Composer({ conversationId, name, unscripted, replyTo, ref, ...props }: ComposerProps) {
  const t = useTranslations('messaging');
  const { client } = useMessaging();
  const [posted, post] = useActionState(unscripted?.action ?? noAction, null);
  const field = useRef<HTMLTextAreaElement>(null);
  const failure = posted && !posted.ok ? posted : null;
  // Not to be seen here, and not to be lost: of a message that was taken back into its conversation.
  const [subject, setSubject] = useState<string>();
  const [extras, setExtras] = useState(noExtras);
  const draft = useDraft(
    { conversationId },
    {
      field,
      initial: failure?.typed.content,
      besides: { replyToId: replyTo?.id, subject, attachments: extras.attachments },
      onShow: (written) => {
        setSubject(written.subject);
        setExtras({ attachments: written.attachments });
        props.onReplyKept?.(written.replyToId);
      },
    },
  );
  const { text, change: setText } = draft;
  const [isUrgent, setIsUrgent] = useState(false);
  const typing = useTypingSignal(conversationId);
  const composer = useComposerParts({
    place: { reader: client.reader, conversationId, recipient: props.recipient ?? null },
    field,
    text,
    setText,
    extras,
    setExtras,
    target: { conversationId },
    words: { subject, replyToId: replyTo?.id, urgent: isUrgent || undefined },
    saveDraft: draft.flush,
    onCleared: () => {
      typing.stopped();
      setIsUrgent(false);
      setSubject(undefined);
      props.onReplyDone?.();
    },
  });
  const { canSend } = composer.state;

  useImperativeHandle(ref, () => ({
    insert: (words, { files = [], key } = {}) => {
      if (key && text.trim() === '') draft.resume(key);
      if (words !== '')
        setText(
          text.trim() === ''
            ? words
            : `${text}

${words}`,
        );
      if (files.length > 0)
        setExtras(({ attachments = [] }) => ({ attachments: [...attachments, ...files] }));
      field.current?.focus();
    },
    focus: () => field.current?.focus(),
  }));

  function send() {
    field.current?.focus();
    const message = composer.api.toSend();
    if (!message) return;
    client.outbox.add({
      ...message,
      key: draft.takeKey(),
      quote: replyTo ? { senderName: replyTo.senderName, excerpt: replyTo.content } : undefined,
      writtenAt: new Date().toISOString(),
    });
    draft.sent();
    composer.reset();
    props.onSent?.();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <ComposerProvider composer={composer}>
      <form action={post} onSubmit={submit} className="@container/composer">
        {unscripted && (
          <>
            <input type="hidden" name={TOKEN_FIELD} value={unscripted.token} />
            <input type="hidden" name={KEY_FIELD} value={posted?.ok ? posted.nextKey : unscripted.firstKey} />
            <input type="hidden" name="conversationId" value={conversationId} />
          </>
        )}
        {failure && <FieldError>{failure.fields.content ?? failure.message}</FieldError>}
        <DraftNotice draft={draft} />
        <ComposerNotices />
        <MessageField
          field={field}
          text={text}
          onTextChange={(next) => {
            setText(next);
            if (next === '') typing.stopped();
            else typing.typed();
          }}
          onBlur={() => {
            typing.stopped();
            void draft.flush();
          }}
          onSend={send}
          label={t('composer.label', { name })}
          isLabelHidden
          placeholder={props.placeholder ?? t('composer.placeholder')}
          top={replyTo && <ReplyPreview message={replyTo} onCancel={() => props.onReplyDone?.()} />}
          tray={<ComposerTrays />}
          {...composer.forField}
          tools={
            <>
              <ComposerTools />
              {props.canMarkUrgent && (
                <IconButton
                  label={t('composer.urgent')}
                  size="small"
                  icon={<Siren aria-hidden />}
                  aria-pressed={isUrgent}
                  onClick={() => setIsUrgent(!isUrgent)}
                  className="aria-pressed:bg-danger-soft aria-pressed:text-danger-text"
                />
              )}
            </>
          }
          end={
            <>
              <SendChoices />
              <IconButton
                type="submit"
                label={t('composer.send')}
                variant="primary"
                size="small"
                aria-disabled={!canSend && text !== '' ? true : undefined}
                icon={<SendHorizontal aria-hidden className="rtl:rotate-180" />}
                onPointerDown={(event) => event.preventDefault()}
                className="w-11 rounded-full"
              />
            </>
          }
        />
        {isUrgent && <p className="px-2 pt-1 text-sm text-muted-foreground">{t('composer.urgentHint')}</p>}
      </form>
    </ComposerProvider>
  );
}

const noAction: FormAction = async () => null;
