import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { BlockedPeople } from '@/components/care/blocked-people';
import { PrivacyCard } from '@/components/care/privacy-card';
import { UndoCard } from '@/components/care/undo-card';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { PublicShell } from '@/components/shell/public-shell';
import { TextScope } from '@/components/shell/text-scope';
import { Card } from '@/components/ui/card';
import { IconLink } from '@/components/ui/icon-link';
import { blockedPeople } from '@/lib/domain/blocking/queries';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { isStaff } from '@/lib/domain/identity/schema';
import { requireActor, startPageOf } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { unblockAction } from './actions';

const t = textsOf('preferences');

export const metadata: Metadata = { title: t('page.title') };

/** How one's messages are sent, and for staff whom they blocked: a patient has that beside their messages. */
export default async function WritingPage() {
  const { actor, ctx } = await requireActor();
  const [preferences, blocked] = await Promise.all([
    ownPreferences(ctx),
    isStaff(actor.role) ? blockedPeople(ctx) : null,
  ]);
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
          {blocked && (
            <Card title={textsOf('patient')('settings.blocked')}>
              <BlockedPeople blocked={blocked} action={unblockAction} context={{ ...actor, now: ctx.now }} />
            </Card>
          )}
        </PageBody>
      </TextScope>
    </PublicShell>
  );
}
