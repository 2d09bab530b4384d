import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { PrivacyCard } from '@/components/care/privacy-card';
import { UndoCard } from '@/components/care/undo-card';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { PublicShell } from '@/components/shell/public-shell';
import { TextScope } from '@/components/shell/text-scope';
import { IconLink } from '@/components/ui/icon-link';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { requireActor, startPageOf } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('preferences');

export const metadata: Metadata = { title: t('page.title') };

/** How one's messages are sent. */
export default async function WritingPage() {
  const { actor, ctx } = await requireActor();
  const preferences = await ownPreferences(ctx);
  const back = (
    <IconLink href={startPageOf(actor.role)} label={t('page.back')} icon={<ArrowLeft aria-hidden />} />
  );
  return (
    <PublicShell helpHref="/help">
      <TextScope namespaces={[]} timeZone={actor.timeZone}>
        <PageBody>
          <PageHeader title={t('page.title')} text={t('page.text')} back={back} />
          <UndoCard undoSeconds={preferences.undoSeconds} />
          <PrivacyCard preferences={preferences} role={actor.role} />
        </PageBody>
      </TextScope>
    </PublicShell>
  );
}
