'use client';

import StickyNote from 'lucide-react/icons/sticky-note';
import { useTranslations } from 'use-intl/react';
import { MessageText } from '@/components/messaging/message-text';
import { Timestamp } from '@/components/ui/timestamp';
import type { Note } from '@/lib/client/care-calls';

/** An internal note in its place among the messages: on paper of its own colour, as wide as the thread, so that none takes it for one. */
export function NoteItem({ note }: { note: Note }) {
  const t = useTranslations('care.notes');
  const name = note.isOwn ? t('ownName') : note.authorName;
  return (
    <article
      data-note={note.id}
      aria-label={t('saidBy', { name })}
      className="mx-auto w-full max-w-message rounded-control border border-note-border bg-note px-3.5 py-2 text-note-foreground"
    >
      <p className="mb-0.5 flex flex-wrap items-center gap-x-1.5 text-sm [&>svg]:size-4">
        <StickyNote aria-hidden />
        <span className="font-semibold">{t('label')}</span>
        <span>{t('saidBy', { name })}</span>
        <Timestamp at={note.createdAt} as="clock" className="ms-auto" />
      </p>
      <MessageText content={note.content} contentHtml={note.contentHtml} />
    </article>
  );
}
