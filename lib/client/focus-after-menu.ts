const menuFadesWithinMs = 800;

/** A menu gives the focus back to its button once it has faded out; from there it goes on to where the chosen act leads. */
export function focusAfterMenu(focus: () => void): void {
  const ending = new AbortController();
  setTimeout(() => ending.abort(), menuFadesWithinMs);
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || !target.matches('[data-message-menu]')) return;
      ending.abort();
      focus();
    },
    { signal: ending.signal },
  );
  focus();
}
