import type { Draft, SavedDraft, Written } from '@/lib/client/draft-calls';

/** What this browser keeps of one place to write. */
export interface KeptDraft {
  key: string;
  draftId?: number;
  version?: number;
  written: Written;
  /** The server has exactly this. */
  isSaved: boolean;
}

/** What the person has to decide: another device wrote, sent or deleted the same draft. */
export type DraftQuestion = { kind: 'newer'; draft: Draft } | { kind: 'gone' };
export type DraftStatus = 'idle' | 'unsaved' | 'saved' | 'local';

/** What saving needs of the page. */
export interface SaverParts {
  save: (
    written: Written,
    which: { key: string; draftId?: number; version?: number },
    how: { isLeaving: boolean; signal?: AbortSignal },
  ) => Promise<SavedDraft>;
  remove: (draftId: number) => Promise<void>;
  /** Whether the words of this key are in the outbox: then there is nothing to save. */
  isOnItsWay: (key: string) => boolean;
  later: (run: () => void, waitMs: number) => () => void;
  status: (status: DraftStatus) => void;
}

/** What a draft needs of the page. */
export interface KeeperParts extends SaverParts {
  /** The encrypted copy of this browser. */
  store: { load: () => Promise<KeptDraft | undefined>; save: (kept: KeptDraft | undefined) => void };
  /** The server's draft under a key, as far as known. */
  known: (key: string) => Draft | null;
  newKey: () => string;
  /** Whether the person writes here now: then nothing is put in their place. */
  isWriting: () => boolean;
  /** Put this in the field. */
  show: (written: Written) => void;
  ask: (question: DraftQuestion | null) => void;
}
