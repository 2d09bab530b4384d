import ArrowLeft from 'lucide-react/icons/arrow-left';
import { BroadcastForm } from '@/components/console/broadcast/broadcast-form';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TextScope } from '@/components/shell/text-scope';
import { IconLink } from '@/components/ui/icon-link';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import { findByRole, findRecipients } from '../../find-people';
import { createBroadcastAction } from '../actions';

export const metadata = { title: textsOf('console')('broadcast.new') };

export default async function NewBroadcastPage() {
  const { actor } = await requireActor(['admin', 'developer']);
  const locale = localeFrom(actor.locale);
  const t = textsOf('console', locale);
  const back = (
    <IconLink href="/console/broadcast" label={t('broadcast.back')} icon={<ArrowLeft aria-hidden />} />
  );
  const findClinicians = actor.role === 'admin' ? findByRole : findRecipients;
  return (
    <PageBody>
      <PageHeader title={t('broadcast.new')} text={t('broadcast.text')} back={back} />
      <TextScope namespaces={['messaging']} locale={locale}>
        <BroadcastForm
          create={createBroadcastAction}
          audience={{
            findClinicians: findClinicians.bind(null, [...CLINICAL_ROLES]),
            findPeople: findRecipients.bind(null, []),
          }}
        />
      </TextScope>
    </PageBody>
  );
}
