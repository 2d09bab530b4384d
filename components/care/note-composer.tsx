'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { excessOf } from '@/components/messaging/character-count';
import { MessageField } from '@/components/messaging/message-field';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { notify } from '@/components/ui/notify';
import { asApiError } from '@/lib/client/api-error';
import { addNote, type Note } from '@/lib/client/care-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import { newKey } from '@/lib/client/new-key';
import { useKeptText } from '@/lib/client/use-kept-text';
import { notesKey } from '@/lib/client/use-notes';

type NoteComposerProps = { conversationId: number; name: string };

/** Writes an internal note. Knows neither the outbox nor the typing signal, so that nothing of it can go to the patient. */
export function NoteComposer({ conversationId, name }: NoteComposerProps) {
  const t = useTranslations('care.notes');
  const { client } = useMessaging();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useKeptText(client.reader.username, `note:${conversationId}`, field);
  const { add, isAdding, failure } = useAddNote(conversationId);
  const canAdd = text.trim() !== '' && excessOf(text) === 0 && !isAdding;

  async function submit() {
    field.current?.focus();
    if (canAdd && (await add(text))) setText('');
  }

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
      className="@container/composer"
      data-note-composer
    >
      {failure && <FieldError>{failure}</FieldError>}
      <MessageField
        tone="note"
        field={field}
        text={text}
        onTextChange={setText}
        onSend={() => void submit()}
        label={t('field', { name })}
        isLabelHidden
        placeholder={t('placeholder')}
        end={
          <Button
            type="submit"
            size="small"
            isBusy={isAdding}
            aria-disabled={!canAdd && text !== '' ? true : undefined}
            onPointerDown={(event) => event.preventDefault()}
            className="border-note-foreground! bg-note-foreground! text-note!"
          >
            {t('add')}
          </Button>
        }
      />
    </form>
  );
}

/** Adds the words under one key for as long as they stay the same, so that no try makes a second note. */
function useAddNote(conversationId: number) {
  const t = useTranslations('care.notes');
  const queryClient = useQueryClient();
  const attempt = useRef({ text: '', key: '' });
  const [isAdding, setIsAdding] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function add(text: string): Promise<boolean> {
    if (attempt.current.text !== text) attempt.current = { text, key: newKey() };
    setIsAdding(true);
    setFailure(null);
    try {
      const note = await addNote(conversationId, text, { key: attempt.current.key });
      attempt.current = { text: '', key: '' };
      const withNote = (known: Note[] = []) => [...known.filter(({ id }) => id !== note.id), note];
      queryClient.setQueryData<Note[]>(notesKey(conversationId), withNote);
      notify.success(t('added'));
      return true;
    } catch (error) {
      setFailure(asApiError(error).detail || t('addFailed'));
      return false;
    } finally {
      setIsAdding(false);
    }
  }
  return { add, isAdding, failure };
}
