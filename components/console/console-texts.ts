import type { textsOf } from '@/lib/shared/texts';

/** The console's words in the reader's language, for server components. */
export type ConsoleTexts = ReturnType<typeof textsOf<'console'>>;
