'use client';

import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Note } from '@/lib/client/care-calls';

/** What a note or a message is written as. */
export type WritingMode = 'message' | 'note';

/** What clinical people have in a patient's thread besides its messages. Its parts come with it, so that no patient's page loads them. */
export interface Care {
  notes: readonly Note[];
  haveNotesFailed: boolean;
  retryNotes: () => void;
  mode: WritingMode;
  setMode: (mode: WritingMode) => void;
  NoteItem: ComponentType<{ note: Note }>;
  /** Below each message of somebody else: what was found in it. */
  RiskMark: ComponentType<{ conversationId: number; messageId: number }>;
  /** The message composer stands in it as the child. */
  Writing: ComponentType<{ conversationId: number; name: string; children: ReactNode }>;
}

export const CareContext = createContext<Care | null>(null);

/** Null wherever nothing is kept beside the thread: for patients, and between staff. */
export const useCare = () => useContext(CareContext);
