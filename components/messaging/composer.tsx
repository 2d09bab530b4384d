'use client';

import SendHorizontal from 'lucide-react/icons/send-horizontal';
import Siren from 'lucide-react/icons/siren';
import { type FormEvent, type Ref, useActionState, useImperativeHandle, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FieldError } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';
import { useKeptText } from '@/lib/client/use-kept-text';
import { useTypingSignal } from '@/lib/client/use-typing-signal';
import { type FormAction, KEY_FIELD, TOKEN_FIELD } from '@/lib/shared/action-result';
import { excessOf } from './character-count';
import { MessageField } from './message-field';
import { ReplyPreview } from './reply-preview';

/** For sending before any script has loaded: the same command as a server action. From the page that renders the composer. */
export type Unscripted = {
  // biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
  action: FormAction<any>;
  token: string;
  /** Idempotency key of the first post. */
  firstKey: string;
};

export type ComposerHandle = { insert: (text: string) => void; focus: () => void };

type ComposerProps = {
  conversationId: number;
  /** With whom, for the label. */
  name: string;
  unscripted?: Unscripted;
  /** Staff only: offers to mark the message urgent (C30). */
  canMarkUrgent?: boolean;
  replyTo?: Message | null;
  onReplyDone?: () => void;
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
  const [text, setText] = useKeptText(
    client.reader.username,
    `draft:${conversationId}`,
    field,
    failure?.typed.content,
  );
  const [isUrgent, setIsUrgent] = useState(false);
  const typing = useTypingSignal(conversationId);
  const canSend = text.trim() !== '' && excessOf(text) === 0;

  useImperativeHandle(ref, () => ({
    insert: (words) => {
      setText(text.trim() === '' ? words : `${text}\n\n${words}`);
      field.current?.focus();
    },
    focus: () => field.current?.focus(),
  }));

  function send() {
    field.current?.focus();
    if (!canSend) return;
    client.outbox.add({
      key: newKey(),
      target: { conversationId },
      words: { content: text, replyToId: replyTo?.id, urgent: isUrgent || undefined },
      quote: replyTo ? { senderName: replyTo.senderName, excerpt: replyTo.content } : undefined,
      writtenAt: new Date().toISOString(),
    });
    typing.stopped();
    setText('');
    setIsUrgent(false);
    props.onReplyDone?.();
    props.onSent?.();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  return (
    <form action={post} onSubmit={submit} className="@container/composer">
      {unscripted && (
        <>
          <input type="hidden" name={TOKEN_FIELD} value={unscripted.token} />
          <input type="hidden" name={KEY_FIELD} value={posted?.ok ? posted.nextKey : unscripted.firstKey} />
          <input type="hidden" name="conversationId" value={conversationId} />
        </>
      )}
      {failure && <FieldError>{failure.fields.content ?? failure.message}</FieldError>}
      <MessageField
        field={field}
        text={text}
        onTextChange={(next) => {
          setText(next);
          if (next === '') typing.stopped();
          else typing.typed();
        }}
        onBlur={typing.stopped}
        onSend={send}
        label={t('composer.label', { name })}
        isLabelHidden
        placeholder={props.placeholder ?? t('composer.placeholder')}
        top={replyTo && <ReplyPreview message={replyTo} onCancel={() => props.onReplyDone?.()} />}
        tools={
          props.canMarkUrgent && (
            <IconButton
              label={t('composer.urgent')}
              size="small"
              icon={<Siren aria-hidden />}
              aria-pressed={isUrgent}
              onClick={() => setIsUrgent(!isUrgent)}
              className="aria-pressed:bg-danger-soft aria-pressed:text-danger-text"
            />
          )
        }
        end={
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
        }
      />
      {isUrgent && <p className="px-2 pt-1 text-sm text-muted-foreground">{t('composer.urgentHint')}</p>}
    </form>
  );
}

const noAction: FormAction = async () => null;
