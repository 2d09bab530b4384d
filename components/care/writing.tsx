'use client';

import MessageSquare from 'lucide-react/icons/message-square';
import StickyNote from 'lucide-react/icons/sticky-note';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
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
  if (!care) return children;
  const isNote = care.mode === 'note';
  return (
    <>
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
    </>
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
