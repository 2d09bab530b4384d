import { createContext, type RefObject, useContext } from 'react';
import type { Editing } from '@/lib/client/markdown-editing';
import type { Words } from '@/lib/client/messaging-calls';
import type { Reader, Role } from '@/lib/client/messaging-types';
import type { OutboxTarget } from '@/lib/client/outbox';
import type { VoiceFacts } from '@/lib/domain/attachments/schema';

/** Where a composer stands. */
export interface ComposerPlace {
  reader: Reader;
  /** Null for a new message, which has no conversation yet. */
  conversationId: number | null;
  /** Who reads it, where that is one person and known. */
  recipient: { username: string; displayName: string; role: Role; timeZone?: string | null } | null;
}

/** What goes with the words. Kept and cleared with them. */
export type ComposerExtras = Pick<Words, 'attachments'>;

/** `voice`: they are a recording made here. */
export type TakeFiles = (files: File[], voice?: VoiceFacts) => void;

/** What the extensions of a composer may do with it. The same object for as long as the composer is there. */
export interface ComposerApi {
  readonly place: ComposerPlace;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Text, caret and selection as they stand. */
  read: () => Editing;
  /** Put words in place of a range, in UTF-16 units of `read().text`. The caret follows them; the browser's own undo still works. */
  replaceRange: (start: number, end: number, words: string) => void;
  /** At the caret, in place of what is selected. */
  insert: (words: string) => void;
  focus: () => void;
  /** Empty it, since what was written went another way (scheduled, sent by a form of its own). */
  clear: () => void;
  /** What Send would send now; null while there is nothing to send, nobody to send to, or a hold. */
  toSend: () => { target: OutboxTarget; words: Words } | null;
  /** Keep what is written as a draft, now. True: the server has it. */
  saveDraft: () => Promise<boolean>;
  setExtras: (change: (extras: ComposerExtras) => ComposerExtras) => void;
  /** No sending until the returned function is called, such as while a file is on its way up. */
  hold: () => () => void;
  /** Take the files that are pasted or dropped. Without a taker the browser does what it always does. */
  takeFiles: (take: TakeFiles) => () => void;
  /** Hand files to whoever takes them; they wait until that is loaded. */
  offerFiles: TakeFiles;
}

/** What changes as one writes. */
export interface ComposerState {
  text: string;
  extras: ComposerExtras;
  canSend: boolean;
}

export const ComposerContext = createContext<ComposerApi | null>(null);
export const ComposerStateContext = createContext<ComposerState | null>(null);

/** The composer around an extension. Does not render anew while one types. */
export function useComposer(): ComposerApi {
  const api = useContext(ComposerContext);
  if (!api) throw new Error('Only within a composer.');
  return api;
}

/** The words and what goes with them; renders anew with each key. */
export function useComposerState(): ComposerState {
  const state = useContext(ComposerStateContext);
  if (!state) throw new Error('Only within a composer.');
  return state;
}
