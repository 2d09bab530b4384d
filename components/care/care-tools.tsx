'use client';

import { type ReactNode, useMemo } from 'react';
import { RiskMark } from '@/components/alerts/risk-mark';
import type { Note } from '@/lib/client/care-calls';
import { useNotes } from '@/lib/client/use-notes';
import { useRemembered } from '@/lib/client/use-remembered';
import { type Care, CareContext, type WritingMode } from './care-context';
import { NoteItem } from './note-item';
import { Writing } from './writing';

type CareToolsProps = { conversationId: number; children: ReactNode };

const none: readonly Note[] = [];

/** Around a patient's thread as a clinical person sees it. Give it the conversation's id as key: the mode belongs to one. */
export function CareTools({ conversationId, children }: CareToolsProps) {
  const { data = none, isError, refetch } = useNotes(conversationId);
  const [mode, setMode] = useRemembered<WritingMode>(`writing.${conversationId}`, 'message');
  const care = useMemo<Care>(
    () => ({
      notes: data,
      haveNotesFailed: isError,
      retryNotes: () => void refetch(),
      mode,
      setMode,
      NoteItem,
      RiskMark,
      Writing,
    }),
    [data, isError, refetch, mode, setMode],
  );
  return <CareContext value={care}>{children}</CareContext>;
}
