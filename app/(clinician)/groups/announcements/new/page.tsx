import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { BroadcastForm } from '@/components/console/broadcast/broadcast-form';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { TextScope } from '@/components/shell/text-scope';
import { IconLink } from '@/components/ui/icon-link';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import { createBroadcastAction } from '../actions';

export const metadata: Metadata = { title: textsOf('outreach')('announcements.new') };

export default async function NewAnnouncementPage() {
  const { actor } = await requireActor(CLINICAL_ROLES);
  const locale = localeFrom(actor.locale);
  const t = textsOf('outreach', locale);
  const back = (
    <IconLink
      href="/groups/announcements"
      label={textsOf('console', locale)('broadcast.back')}
      icon={<ArrowLeft aria-hidden />}
    />
  );
  return (
    <PageBody>
      <PageHeader title={t('announcements.new')} text={t('announcements.text')} back={back} />
      <TextScope namespaces={['console', 'messaging']} locale={locale}>
        <BroadcastForm
          create={createBroadcastAction}
          audience={{ fixed: { roles: ['patient'] }, label: t('announcements.audience') }}
          doneHref="/groups/announcements"
        />
      </TextScope>
    </PageBody>
  );
}
