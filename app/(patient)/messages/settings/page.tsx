import type { Metadata } from 'next';
import { BlockForm } from '@/components/care/block-form';
import { BlockedPeople } from '@/components/care/blocked-people';
import { LookCard } from '@/components/care/look-card';
import { OwnChanges } from '@/components/care/own-changes';
import { PrivacyCard } from '@/components/care/privacy-card';
import { UndoCard } from '@/components/care/undo-card';
import { WritingCard } from '@/components/care/writing-card';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { blockedPeople } from '@/lib/domain/blocking/queries';
import { ownChangeRequests } from '@/lib/domain/care/change-requests';
import { conversationList } from '@/lib/domain/conversations/queries';
import { ownPreferences } from '@/lib/domain/identity/queries';
import { permittedRecipients } from '@/lib/domain/messages/recipients';
import { requireActor } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { blockAction, unblockAction } from './actions';

const t = textsOf('patient');

export const metadata: Metadata = { title: t('settings.title') };

export default async function MessageSettingsPage() {
  const { actor, ctx } = await requireActor(['patient']);
  const [blocked, others, preferences, changes] = await Promise.all([
    blockedPeople(ctx),
    blockable(ctx),
    ownPreferences(ctx),
    ownChangeRequests(ctx),
  ]);
  return (
    <PageBody>
      <PageHeader title={t('settings.title')} />
      <Card title={t('settings.blocked')}>
        <div className="flex flex-col gap-5">
          <BlockedPeople blocked={blocked} action={unblockAction} context={{ ...actor, now: ctx.now }} />
          <BlockForm people={others} action={blockAction} />
        </div>
      </Card>
      <OwnChanges requests={changes} context={{ ...actor, now: ctx.now }} />
      <WritingCard />
      <UndoCard undoSeconds={preferences.undoSeconds} />
      <PrivacyCard preferences={preferences} role={actor.role} />
      <LookCard />
      <Card title={t('settings.devices')}>
        <p>{t('settings.devicesText')}</p>
        <p className="mt-3">
          <TextLink href="/settings/sessions" isAlone>
            {t('settings.devicesLink')}
          </TextLink>
        </p>
      </Card>
    </PageBody>
  );
}

/** People whom the patient writes with or could write to, but for the care team and admins, whom nobody can block. */
async function blockable(ctx: Ctx): Promise<{ username: string; displayName: string }[]> {
  const [recipients, { conversations }] = await Promise.all([
    permittedRecipients(ctx, { q: '', limit: 50 }),
    conversationList(ctx, { limit: 100 }),
  ]);
  const team = new Set(
    recipients.filter(({ relation }) => relation === 'care_team').map(({ username }) => username),
  );
  const people = new Map<string, string>();
  for (const { username, displayName, role } of recipients)
    if (role !== 'admin') people.set(username, displayName);
  for (const { withUser, displayName, role } of conversations)
    if (withUser && role !== 'admin' && role !== 'system') people.set(withUser, displayName);
  const blocked = new Set((await blockedPeople(ctx)).map(({ username }) => username));
  return [...people]
    .filter(([username]) => !team.has(username) && !blocked.has(username))
    .map(([username, displayName]) => ({ username, displayName }));
}
