import Compass from 'lucide-react/icons/compass';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

/** In the place of a thread. What is absent and what one may not see look alike. */
export default function ThreadNotFound() {
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
          <ButtonLink href="/inbox" variant="primary">
            {textsOf('messaging')('thread.back')}
          </ButtonLink>
        }
      />
    </>
  );
}
