/** The shared look of everything one types into or chooses from. */
export const controlLook =
  'w-full rounded-control border border-border-strong bg-surface-raised px-3 text-base text-foreground ' +
  'transition-colors focus-visible:border-focus focus-visible:outline-offset-0 ' +
  'disabled:bg-sunken disabled:text-muted-foreground aria-invalid:border-danger';

/** The look of a ticked-off choice; native inputs, so that forms work before any script has loaded. */
export const choiceLook =
  'size-5 shrink-0 appearance-none border border-border-strong bg-surface-raised transition-colors ' +
  'checked:border-primary indeterminate:border-primary disabled:opacity-55';
