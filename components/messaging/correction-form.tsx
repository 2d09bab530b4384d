'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Field, FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Message } from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';
import { excessOf } from './character-count';
import { MessageField } from './message-field';

const reasonMax = 200;

type CorrectionFormProps = { message: Message; onDone: () => void };

/** Puts one's own sent message right: its words to change, and a short reason. What was sent stays, struck, beside the new one. */
export function CorrectionForm({ message, onDone }: CorrectionFormProps) {
  const t = useTranslations('messaging.correction');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(message.content ?? '');
  const [reason, setReason] = useState('');
  const { send, isSending, failure } = useCorrection(message);
  const isChanged = text.trim() !== '' && text !== message.content && excessOf(text) === 0;
  const canSend = isChanged && reason.trim() !== '' && !isSending;

  // The menu gives its focus back first.
  useEffect(() => {
    const timer = setTimeout(() => field.current?.focus());
    return () => clearTimeout(timer);
  }, []);

  async function submit() {
    if (canSend && (await send(text, reason))) onDone();
  }

  return (
    <form
      aria-label={t('label')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
      className="@container/composer flex flex-col gap-2"
    >
      {failure && <FieldError>{failure}</FieldError>}
      <MessageField
        field={field}
        text={text}
        onTextChange={setText}
        onSend={() => void submit()}
        label={t('words')}
      />
      <Field label={t('reason')} hint={t('reasonHint')}>
        <Input
          required
          maxLength={reasonMax}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="small" variant="ghost" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          size="small"
          variant="primary"
          isBusy={isSending}
          aria-disabled={!canSend || undefined}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

/** Sends under one key for as long as the words stay the same, so that no try makes a second correction. */
function useCorrection({ id, conversationId }: Message) {
  const t = useTranslations('messaging.correction');
  const { client } = useMessaging();
  const attempt = useRef({ words: '', key: '' });
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function send(content: string, reason: string): Promise<boolean> {
    const words = JSON.stringify([content, reason]);
    if (attempt.current.words !== words) attempt.current = { words, key: newKey() };
    setIsSending(true);
    setFailure(null);
    try {
      await calls.correctMessage(id, { content, reason }, { key: attempt.current.key });
      await client.catchUp(conversationId);
      client.refreshLists();
      notify.success(t('sent'));
      return true;
    } catch (error) {
      setFailure(asApiError(error).detail || t('failed'));
      return false;
    } finally {
      setIsSending(false);
    }
  }
  return { send, isSending, failure };
}
