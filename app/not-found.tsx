import Compass from 'lucide-react/icons/compass';
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('shell');

export const metadata: Metadata = { title: t('notFound.title') };

/** What is absent and what one may not see look alike. */
export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={<Compass aria-hidden />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <ButtonLink href="/" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        }
      />
    </main>
  );
}
