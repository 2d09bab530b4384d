'use client';

import MessageSquare from 'lucide-react/icons/message-square';
import StickyNote from 'lucide-react/icons/sticky-note';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { useActs } from '@/lib/client/acts';
import { useCare } from './care-context';
import { NoteComposer } from './note-composer';

type WritingProps = { conversationId: number; name: string; children: ReactNode };

/**
 * Message or internal note. The message's composer stays where it is, only hidden: its words are kept, and since nobody types in
 * it, nothing of a note ever shows as typing.
 */
export function Writing({ conversationId, name, children }: WritingProps) {
  const t = useTranslations('care.notes');
  const care = useCare();
  const box = useRef<HTMLDivElement>(null);
  const isNote = care?.mode === 'note';
  const isTurned = useRef(false);
  useActs(
    [
      {
        id: 'note',
        label: t(isNote ? 'message' : 'note'),
        run: () => {
          isTurned.current = true;
          care?.setMode(isNote ? 'message' : 'note');
        },
      },
    ],
    { isOn: care !== null },
  );
  useEffect(() => {
    if (!isTurned.current) return;
    isTurned.current = false;
    // By the key one goes on in the field that is there now.
    box.current?.querySelector<HTMLElement>(isNote ? '[data-note-composer] textarea' : 'textarea')?.focus();
  }, [isNote]);
  if (!care) return children;
  return (
    <div ref={box}>
      {care.haveNotesFailed && (
        <div className="flex items-center gap-2 px-2 pb-1">
          <FieldError>{t('loadFailed')}</FieldError>
          <RetryButton onRetry={care.retryNotes} />
        </div>
      )}
      <Segmented
        legend={t('mode')}
        isLegendHidden
        name={`writing-${conversationId}`}
        value={care.mode}
        options={[
          { value: 'message', label: t('message'), icon: <MessageSquare aria-hidden /> },
          { value: 'note', label: t('note'), icon: <StickyNote aria-hidden /> },
        ]}
        onValueChange={care.setMode}
        className="w-fit pb-1.5"
      />
      <div hidden={isNote}>{children}</div>
      {isNote && <NoteComposer conversationId={conversationId} name={name} />}
    </div>
  );
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('messaging.message');
  return (
    <Button size="small" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
}
