import type { ReactNode } from 'react';
import type { toast } from 'sonner';

type Toast = typeof toast;

/** How long a destructive act can be taken back (C21). */
export const undoableForMs = 10_000;
const shownForMs = 5_000;
const heldId = 'held';

let requestToaster: (() => void) | undefined;
let tellReady: (toast: Toast) => void;
const ready = new Promise<Toast>((resolve) => {
  tellReady = resolve;
});

/** Short words at the edge of the screen. The library behind it is fetched with the first one. */
export const notify = {
  success: (text: string) => show((toast) => toast.success(text, { duration: shownForMs })),
  /** Stays until dismissed, because what failed needs an answer; offers Retry when there is one. */
  error: (text: string, retry?: { label: string; onRetry: () => void }) =>
    show((toast) =>
      toast.error(text, {
        duration: Number.POSITIVE_INFINITY,
        action: retry && { label: retry.label, onClick: retry.onRetry },
      }),
    ),
  /** "Archived." with Undo for ten seconds. `onElapsed` runs when nobody undid it. */
  undo: (text: string, undo: { label: string; onUndo: () => void; onElapsed?: () => void }) =>
    show((toast) =>
      toast(text, {
        duration: undoableForMs,
        action: { label: undo.label, onClick: undo.onUndo },
        onAutoClose: undo.onElapsed,
      }),
    ),
  /** "Sending in 8 s" with Undo, for as long as the caller lets it stand; a second one takes the place of the first. */
  held: (content: ReactNode, undo: { label: string; onUndo: () => void }) =>
    show((toast) =>
      toast(content, {
        id: heldId,
        duration: Number.POSITIVE_INFINITY,
        closeButton: false,
        action: { label: undo.label, onClick: undo.onUndo },
      }),
    ),
  heldIsOver: () => show((toast) => toast.dismiss(heldId)),
  /** Something came in elsewhere: who, the first words, and the way there. */
  arrival: (text: string, open: { label: string; onOpen: () => void; description?: string }) =>
    show((toast) =>
      toast(text, {
        duration: shownForMs,
        description: open.description,
        action: { label: open.label, onClick: open.onOpen },
      }),
    ),
  /** For staff: stays until opened or dismissed (C30). */
  urgent: (text: string, open: { label: string; onOpen: () => void; description?: string }) =>
    show((toast) =>
      toast.warning(text, {
        duration: Number.POSITIVE_INFINITY,
        description: open.description,
        action: { label: open.label, onClick: open.onOpen },
      }),
    ),
};

/** Used by the `Toaster` alone: how `notify` asks for it, and how it says that it is listening. */
export function connectToaster(onRequest: () => void): (toast: Toast) => void {
  requestToaster = onRequest;
  if (isWanted) onRequest();
  return tellReady;
}

let isWanted = false;

function show(render: (toast: Toast) => unknown): void {
  isWanted = true;
  requestToaster?.();
  void ready.then(render);
}
