import type { textsOf } from '@/lib/shared/texts';

/** The words of the help page in the visitor's language. */
export type HelpTexts = ReturnType<typeof textsOf<'help'>>;
