'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field, FieldError } from './field';
import { Input } from './input';

type ConfirmDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  /** Says exactly what will happen, and to how many. */
  description: ReactNode;
  /** The verb itself: "Send to 214 people", never "OK". */
  confirmLabel: ReactNode;
  /** Runs while the button is busy; the dialog closes when it settles and stays, with the error, when it throws. */
  onConfirm: () => Promise<void> | void;
  tone?: 'primary' | 'danger';
  /** For acts that reach other people: what must be typed first, a word or the count. */
  typed?: { expected: string; label: ReactNode };
  /** A preview of what is about to happen. */
  children?: ReactNode;
};

/** Asks before an act that cannot be undone. What can be undone gets an undo toast instead. */
export function ConfirmDialog({
  confirmLabel,
  onConfirm,
  tone = 'danger',
  typed,
  children,
  ...dialog
}: ConfirmDialogProps) {
  const t = useTranslations('common');
  const [text, setText] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');
  const isReady = !typed || normal(text) === normal(typed.expected);

  function close(isOpen: boolean) {
    if (state === 'busy') return;
    setText('');
    setState('asking');
    dialog.onOpenChange(isOpen);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    // React lets the event bubble through the portal: an outer form must not submit as well.
    event.stopPropagation();
    if (!isReady || state === 'busy') return;
    setState('busy');
    try {
      await onConfirm();
    } catch {
      return setState('failed');
    }
    setText('');
    setState('asking');
    dialog.onOpenChange(false);
  }

  const footer = (
    <>
      <Button onClick={() => close(false)}>{t('cancel')}</Button>
      <Button type="submit" form="confirm" variant={tone} disabled={!isReady} isBusy={state === 'busy'}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog {...dialog} onOpenChange={close} size="small" isDismissible={false} footer={footer}>
      <form id="confirm" onSubmit={submit} className="flex flex-col gap-4 empty:hidden">
        {children}
        {typed && (
          <Field label={typed.label}>
            <Input
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
              autoCapitalize="off"
            />
          </Field>
        )}
        {state === 'failed' && <FieldError>{t('tryAgainLater')}</FieldError>}
      </form>
    </Dialog>
  );
}

function normal(text: string): string {
  return text.trim().toLocaleLowerCase();
}
