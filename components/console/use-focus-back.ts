import { useEffect } from 'react';
import { mainId } from '@/components/shell/skip-link';

/**
 * Gives the focus to the element of that id when this layer goes, unless something else has it by then; to the content of the page
 * when the element went too. A dialog does this itself for a button, but not for the line of a menu.
 */
export function useFocusBack(returnTo: string | undefined): void {
  useEffect(() => {
    if (!returnTo) return;
    return () => {
      // After the layer's own attempt, which comes with its removal.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        (document.getElementById(returnTo) ?? document.getElementById(mainId))?.focus();
      });
    };
  }, [returnTo]);
}
