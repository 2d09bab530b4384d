'use client';

import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useState,
} from 'react';
import { useTranslations } from 'use-intl/react';
import { editField, editingOf } from '@/lib/client/edit-field';
import { applyFormat, continueList, type Format, insertText } from '@/lib/client/markdown-editing';
import { useRemembered } from '@/lib/client/use-remembered';
import { classNames } from '@/lib/shared/class-names';
import { CharacterCount } from './character-count';
import { FormatToolbar } from './format-toolbar';
import type { FieldCompletion } from './use-completion';

export const enterSendsKey = 'enter-sends';

type MessageFieldProps = {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onTextChange: (text: string) => void;
  label: string;
  placeholder?: string;
  rows?: number;
  /** In a conversation: send by key, as the person likes it. */
  onSend?: () => void;
  onBlur?: () => void;
  /** Above the text: what is quoted. */
  top?: ReactNode;
  /** Below the text: what goes with it. */
  tray?: ReactNode;
  /** Takes pasted and dropped files; without it they are the browser's. */
  onFiles?: (files: File[]) => void;
  /** Completes the word at the caret. */
  completion?: FieldCompletion;
  /** Right end of the tools: the button that sends. */
  end?: ReactNode;
  /** Further tools. */
  tools?: ReactNode;
  isLabelHidden?: boolean;
  /** Paper for what only staff read, so that nobody takes it for a message. */
  tone?: 'message' | 'note';
};

const shortcuts: Record<string, Format> = { b: 'bold', i: 'italic', k: 'link' };

/** The text of a message: grows with what is typed, holds Markdown, and has the tools for it. A native field underneath. */
export function MessageField({ field, text, onTextChange, ...props }: MessageFieldProps) {
  const t = useTranslations('messaging.composer');
  const id = useId();
  const [enterSends] = useRemembered(enterSendsKey, false);
  const [isFormatOpen, setIsFormatOpen] = useState(false);

  function format(kind: Format) {
    if (field.current) editField(field.current, applyFormat(editingOf(field.current), kind));
  }

  const hasFiles = (event: DragEvent) => props.onFiles && event.dataTransfer.types.includes('Files');

  function takeFiles(event: DragEvent | ClipboardEvent) {
    const { files } = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
    if (!props.onFiles || files.length === 0) return;
    event.preventDefault();
    props.onFiles([...files]);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || props.completion?.onKey(event)) return;
    const isControl = event.ctrlKey || event.metaKey;
    const kind =
      isControl && !event.shiftKey && !event.altKey ? shortcuts[event.key.toLowerCase()] : undefined;
    if (kind) {
      event.preventDefault();
      format(kind);
    } else if (event.key === 'Enter' && props.onSend && (isControl || (enterSends && !event.shiftKey))) {
      event.preventDefault();
      props.onSend();
    } else if (event.key === 'Enter' && !isControl && !event.shiftKey) {
      const next = continueList(editingOf(event.currentTarget));
      if (!next) return;
      event.preventDefault();
      editField(event.currentTarget, next);
    }
  }

  return (
    <>
      <label htmlFor={id} className={props.isLabelHidden ? 'sr-only' : 'font-semibold'}>
        {props.label}
      </label>
      <div
        className={classNames(
          'relative rounded-bubble border transition-colors has-[textarea:focus-visible]:border-focus',
          props.tone === 'note'
            ? 'border-note-border bg-note text-note-foreground'
            : 'border-border-strong bg-surface-raised',
          'has-[textarea:focus-visible]:outline-1 has-[textarea:focus-visible]:outline-focus',
        )}
      >
        {props.completion?.list}
        {props.top}
        <textarea
          ref={field}
          id={id}
          name="content"
          rows={props.rows ?? 1}
          style={props.rows ? { minHeight: `${props.rows * 1.5 + 1}em` } : undefined}
          value={text}
          placeholder={props.placeholder}
          onInput={(event: FormEvent<HTMLTextAreaElement>) => onTextChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onSelect={props.completion?.onCaret}
          onBlur={() => {
            props.completion?.onBlur();
            props.onBlur?.();
          }}
          onPaste={takeFiles}
          onDragOver={(event) => hasFiles(event) && event.preventDefault()}
          onDrop={takeFiles}
          aria-describedby={`${id}-count`}
          aria-keyshortcuts={props.onSend && 'Control+Enter'}
          enterKeyHint={enterSends ? 'send' : 'enter'}
          dir="auto"
          className="field-sizing-content block touch:min-h-touch max-h-[min(38dvh,20rem)] w-full resize-none bg-transparent px-3.5 pt-2.5 pb-1 text-base outline-none"
        />
        <CharacterCount id={`${id}-count`} text={text} />
        {props.tray}
        <FormatToolbar
          isOpen={isFormatOpen}
          onToggle={() => setIsFormatOpen(!isFormatOpen)}
          onFormat={format}
          onEmoji={(emoji) => {
            if (field.current) editField(field.current, insertText(editingOf(field.current), emoji));
          }}
          tools={props.tools}
          end={
            <>
              {props.onSend && props.tone !== 'note' && (
                <span className="hidden text-sm text-muted-foreground lg:inline touch:hidden">
                  {enterSends ? t('sendsOnEnterShort') : t('sendsOnControlEnterShort')}
                </span>
              )}
              {props.end}
            </>
          }
        />
      </div>
    </>
  );
}
