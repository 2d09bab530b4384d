import Compass from 'lucide-react/icons/compass';
import { PageBody } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('console');

/** An address of the console that leads nowhere, with the way back in reach. */
export default function ConsoleNotFound() {
  return (
    <PageBody>
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={<Compass aria-hidden />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <ButtonLink href="/console" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        }
      />
    </PageBody>
  );
}
