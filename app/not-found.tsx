import type { Metadata } from 'next';
import { buttonLook } from '@/components/ui/button-look';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('shell');

export const metadata: Metadata = { title: t('notFound.title') };

/** What is absent and what one may not see look alike. Every page brings this along, so it is markup without scripts. */
export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={
          <svg
            aria-hidden="true"
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeLinejoin="round"
          >
            <circle cx="12" cy="12" r="10" />
            <path d="m16.24 7.76-1.8 5.42a2 2 0 0 1-1.26 1.26l-5.42 1.8 1.8-5.42a2 2 0 0 1 1.26-1.26z" />
          </svg>
        }
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <a href="/" className={buttonLook('primary')}>
            {t('notFound.home')}
          </a>
        }
      />
    </main>
  );
}
