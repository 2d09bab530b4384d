import { type RefObject, useEffect } from 'react';
import { mainId } from '@/components/shell/skip-link';

/** The layer's own attempt comes right after its removal; this one is the last word. */
const afterLayerMs = 60;

/**
 * Gives the focus to the element of that id when this layer goes, unless something else has it by then; to the content of the page
 * when `isGone` says that the element goes too. A dialog does this itself for a button, but not for the line of a menu.
 */
export function useFocusBack(returnTo: string | undefined, isGone: RefObject<boolean>): void {
  useEffect(() => {
    if (!returnTo) return;
    return () => {
      const target = isGone.current ? mainId : returnTo;
      setTimeout(() => {
        if (target === returnTo && document.activeElement !== document.body) return;
        (document.getElementById(target) ?? document.getElementById(mainId))?.focus();
      }, afterLayerMs);
    };
  }, [returnTo, isGone]);
}
