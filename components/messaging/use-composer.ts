import { type Dispatch, type RefObject, type SetStateAction, useMemo, useRef, useState } from 'react';
import type {
  ComposerApi,
  ComposerExtras,
  ComposerPlace,
  ComposerState,
  TakeFiles,
} from '@/lib/client/composer-context';
import { editField, editingOf } from '@/lib/client/edit-field';
import { insertText } from '@/lib/client/markdown-editing';
import type { Words } from '@/lib/client/messaging-calls';
import type { OutboxTarget } from '@/lib/client/outbox';
import { excessOf } from './character-count';
import { useCompletion } from './use-completion';

type Parts = {
  place: ComposerPlace;
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  setText: (text: string) => void;
  /** What goes with the words, kept by the caller beside them. */
  extras: ComposerExtras;
  setExtras: Dispatch<SetStateAction<ComposerExtras>>;
  /** Where the words go; null while that is open. */
  target: OutboxTarget | null;
  /** Besides text and extras. */
  words?: Omit<Words, 'content'>;
  saveDraft: () => Promise<boolean>;
  /** What else goes when the words went: a reply, a mark, a subject. */
  onCleared: () => void;
};

export const noExtras: ComposerExtras = {};

/** One composer as its extensions see it: what to provide in `ComposerContext` and `ComposerStateContext`. */
export function useComposerParts(parts: Parts) {
  const [holds, setHolds] = useState(0);
  const [takers, setTakers] = useState<TakeFiles[]>([]);
  const offered = useRef<Parameters<TakeFiles>[]>([]);
  const { text, field: box, extras, setExtras } = parts;
  const hasSomething = text.trim() !== '' || (extras.attachments?.length ?? 0) > 0;
  const canSend = hasSomething && holds === 0 && excessOf(text) === 0;
  const latest = useRef({ ...parts, takers, canSend });
  latest.current = { ...parts, takers, canSend };

  const api = useMemo<ComposerApi>(() => {
    const now = () => latest.current;
    const read = () => (now().field.current ? editingOf(now().field.current!) : atEnd(now().text));
    const replaceRange = (start: number, end: number, words: string) => {
      const field = now().field.current;
      if (field) editField(field, insertText({ text: read().text, start, end }, words));
    };
    return {
      get place() {
        return now().place;
      },
      field: box,
      read,
      replaceRange,
      insert: (words) => replaceRange(read().start, read().end, words),
      focus: () => now().field.current?.focus(),
      clear: () => {
        now().setText('');
        now().setExtras(noExtras);
        now().onCleared();
      },
      saveDraft: () => now().saveDraft(),
      toSend: () => {
        const { target, canSend: isReady, words, text: content, extras: more } = now();
        return isReady && target ? { target, words: { ...words, ...more, content } } : null;
      },
      setExtras: (change) => now().setExtras(change),
      hold: () => {
        setHolds((count) => count + 1);
        return () => setHolds((count) => count - 1);
      },
      takeFiles: (take) => {
        setTakers((all) => [...all, take]);
        for (const waiting of offered.current.splice(0)) take(...waiting);
        return () => setTakers((all) => all.filter((one) => one !== take));
      },
      offerFiles: (...files) => {
        const take = now().takers.at(-1);
        if (take) take(...files);
        else offered.current.push(files);
      },
    };
  }, [box]);

  const state = useMemo<ComposerState>(() => ({ text, extras, canSend }), [text, extras, canSend]);
  const completion = useCompletion(api, text);
  /** What the field takes and shows of the extensions. */
  const forField = { onFiles: takers.at(-1), completion };
  /** After a send, which has taken text and draft. */
  const reset = () => {
    setExtras(noExtras);
    parts.onCleared();
  };
  return { api, state, forField, reset };
}

const atEnd = (text: string) => ({ text, start: text.length, end: text.length });
