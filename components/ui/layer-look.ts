/** The dimmed page behind a dialog or sheet. */
export const overlayLook =
  'fixed inset-0 z-50 bg-overlay data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in';

/** A small floating layer: menus and popovers. */
export const floatingLook =
  'z-50 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-card border bg-surface-raised text-foreground shadow-soft outline-none ' +
  'max-h-(--radix-popper-available-height) data-[state=open]:animate-rise-in data-[state=closed]:animate-fade-out';

/** One line of a menu, also of the command palette. */
export const menuItemLook =
  'flex min-h-9 w-full cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 text-start text-base outline-none select-none ' +
  'touch:min-h-touch data-highlighted:bg-pressed data-[selected=true]:bg-pressed aria-disabled:cursor-not-allowed aria-disabled:opacity-55 ' +
  '[&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-muted-foreground';
