import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { SessionList } from '@/components/auth/session-list';
import { SignOutEverywhere } from '@/components/auth/sign-out-everywhere';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { PublicShell } from '@/components/shell/public-shell';
import { TextScope } from '@/components/shell/text-scope';
import { IconLink } from '@/components/ui/icon-link';
import { ownSessions } from '@/lib/domain/identity/queries';
import { requireActor, startPageOf } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { endSessionAction } from './actions';

export const metadata: Metadata = { title: textsOf('auth')('sessions.title') };

export default async function SessionsPage() {
  const { actor, ctx } = await requireActor();
  const sessions = await ownSessions(ctx);
  const t = textsOf('auth');
  const back = (
    <IconLink href={startPageOf(actor.role)} label={t('sessions.back')} icon={<ArrowLeft aria-hidden />} />
  );
  return (
    <PublicShell helpHref="/help">
      <TextScope namespaces={[]} timeZone={actor.timeZone}>
        <PageBody>
          <PageHeader title={t('sessions.title')} text={t('sessions.text')} back={back} />
          <SessionList sessions={sessions} endAction={endSessionAction} />
          <SignOutEverywhere />
        </PageBody>
      </TextScope>
    </PublicShell>
  );
}
