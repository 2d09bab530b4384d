import type { useTranslations } from 'use-intl/react';

/** The console's words inside client components: what `useTranslations('console')` gives. */
export type ConsoleWords = ReturnType<typeof useTranslations<'console'>>;
