import Compass from 'lucide-react/icons/compass';
import { PageBody } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { textsOf } from '@/lib/shared/texts';

/** What is absent and what one may not see look alike; the frame stays. */
export default function ClinicianNotFound() {
  const t = textsOf('shell');
  return (
    <PageBody>
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={<Compass aria-hidden />}
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={
          <ButtonLink href="/clinic" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        }
      />
    </PageBody>
  );
}
