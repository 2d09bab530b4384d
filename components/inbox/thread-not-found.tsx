import Compass from 'lucide-react/icons/compass';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

/** In the place of a thread. What is absent and what one may not see look alike. */
export function ThreadNotFound({ basePath }: { basePath: string }) {
  const t = textsOf('shell');
  return (
    <>
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={<Compass aria-hidden />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        className="my-auto"
        action={
          <ButtonLink href={basePath} variant="primary">
            {textsOf('messaging')('thread.back')}
          </ButtonLink>
        }
      />
    </>
  );
}
