import { randomUUID } from 'node:crypto';
import { BackToInbox } from '@/components/inbox/back-to-inbox';
import type { Unscripted } from '@/components/messaging/composer';
import { NewMessageForm } from '@/components/messaging/new-message-form';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { permittedRecipients, type Recipient } from '@/lib/domain/messages/recipients';
import { openedDraft } from '@/lib/next/found';
import { formToken } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

const firstPeople = 20;
const longestName = 100;

type NewMessageProps = {
  ctx: Ctx;
  basePath: string;
  /** Sends before any script has loaded. */
  action: Unscripted['action'];
  /** As the address says it: whom the message is for. */
  to: string | string[] | undefined;
  /** As the address says it: what is gone on with. */
  draft?: string | string[];
  /** Who may be written to, in a line. */
  textKey?: 'newText' | 'newTextStaff';
};

/** A new message in the place of a thread, to whomever the reader may write. */
export async function NewMessage({
  ctx,
  basePath,
  action,
  to,
  textKey = 'newText',
  ...props
}: NewMessageProps) {
  const t = textsOf('clinician');
  const draft = await openedDraft(ctx, props.draft);
  const asked = typeof to === 'string' ? to.slice(0, longestName) : undefined;
  const wanted = draft?.recipient ?? asked;
  const [recipients, token] = await Promise.all([peopleFor(ctx, wanted), formToken()]);
  return (
    <PageBody>
      <PageHeader
        title={t('inbox.newMessage')}
        text={t(`inbox.${textKey}`)}
        back={<BackToInbox href={basePath} />}
      />
      <NewMessageForm
        key={draft ? `draft ${draft.draftId}` : wanted}
        draft={overWire(draft)}
        recipients={recipients}
        preselected={wanted}
        unscripted={{ action, token, firstKey: randomUUID() }}
      />
    </PageBody>
  );
}

/** The first people to offer, and the wanted one wherever they stand in the alphabet. */
async function peopleFor(ctx: Ctx, wanted: string | undefined): Promise<Recipient[]> {
  const first = await permittedRecipients(ctx, { q: '', limit: firstPeople });
  if (!wanted || first.some(({ username }) => username === wanted)) return first;
  const named = await permittedRecipients(ctx, { q: wanted, limit: firstPeople });
  return [...named.filter(({ username }) => username === wanted), ...first];
}
