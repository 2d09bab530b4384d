import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { NewMessageForm } from '@/components/messaging/new-message-form';
import { ReplyExpectation } from '@/components/safety/reply-expectation';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { permittedRecipients, type Recipient } from '@/lib/domain/messages/recipients';
import { openedDraft } from '@/lib/next/found';
import { formToken, requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { sendNewAction } from './actions';

const t = textsOf('patient');
const firstPeople = 20;

export const metadata: Metadata = { title: t('new.title') };

type NewMessagePageProps = { searchParams: Promise<{ to?: string | string[]; draft?: string | string[] }> };

export default async function NewMessagePage({ searchParams }: NewMessagePageProps) {
  const { ctx } = await requireActor(['patient']);
  const { to, draft: draftId } = await searchParams;
  const [recipients, token, draft] = await Promise.all([
    permittedRecipients(ctx, { q: '', limit: firstPeople }),
    formToken(),
    openedDraft(ctx, draftId),
  ]);
  return (
    <PageBody>
      <PageHeader title={t('new.title')} text={t('new.text')} />
      <NewMessageForm
        key={draft?.draftId}
        draft={overWire(draft)}
        recipients={recipients}
        preselected={typeof to === 'string' ? to : onlyClinician(recipients)}
        unscripted={{ action: sendNewAction, token, firstKey: randomUUID() }}
        notice={
          <>
            <ReplyExpectation
              ctx={ctx}
              usernames={recipients
                .filter(({ relation }) => relation === 'care_team')
                .map(({ username }) => username)}
            />
            <Notice tone="waiting" title={t('new.notEmergency')}>
              {t.rich('new.notEmergencyText', {
                link: (words) => <TextLink href="/help">{words}</TextLink>,
              })}
            </Notice>
          </>
        }
      />
    </PageBody>
  );
}

/** A patient with one clinician finds them chosen (P4). */
function onlyClinician(recipients: Recipient[]): string | undefined {
  const team = recipients.filter(({ relation }) => relation === 'care_team');
  return team.length === 1 ? team[0]?.username : undefined;
}
