import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { Metadata } from 'next';
import { AwayForm } from '@/components/away/away-form';
import { AwayState } from '@/components/away/away-state';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { PublicShell } from '@/components/shell/public-shell';
import { TextScope } from '@/components/shell/text-scope';
import { IconLink } from '@/components/ui/icon-link';
import { TextLink } from '@/components/ui/text-link';
import { ownAutoReply } from '@/lib/domain/auto-reply/queries';
import { isClinical, isStaff, STAFF_ROLES } from '@/lib/domain/identity/schema';
import { permittedRecipients } from '@/lib/domain/messages/recipients';
import { requireActor, startPageOf } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { turnOffAction, turnOnAction } from './actions';

const t = textsOf('away');

export const metadata: Metadata = { title: t('title') };

/** Out of office (C24), for staff. */
export default async function AwayPage() {
  const { actor, ctx } = await requireActor(STAFF_ROLES);
  const [reply, people] = await Promise.all([
    ownAutoReply(ctx),
    permittedRecipients(ctx, { q: '', limit: 50 }),
  ]);
  const back = <IconLink href={startPageOf(actor.role)} label={t('back')} icon={<ArrowLeft aria-hidden />} />;
  return (
    <PublicShell helpHref="/help">
      <TextScope namespaces={['away']} timeZone={actor.timeZone}>
        <PageBody>
          <PageHeader title={t('title')} text={t('text')} back={back} />
          {isClinical(actor.role) && (
            <TextLink href="/settings/hours" isAlone className="self-start">
              {textsOf('onCall')('hours.ownLink')}
            </TextLink>
          )}
          <AwayState reply={reply} now={ctx.now} turnOff={turnOffAction} timeZone={actor.timeZone} />
          <AwayForm
            reply={reply}
            colleagues={people.filter(({ role }) => isStaff(role))}
            timeZone={actor.timeZone}
            now={ctx.now}
            action={turnOnAction}
          />
        </PageBody>
      </TextScope>
    </PublicShell>
  );
}
