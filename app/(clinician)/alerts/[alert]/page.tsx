import type { Metadata } from 'next';
import { AlertActs } from '@/components/alerts/alert-acts';
import { AlertPage } from '@/components/alerts/alert-page';
import { JudgeText } from '@/components/risk-rules/judge-text';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { alertDetail } from '@/lib/domain/safety/queries';
import { ownVerdicts } from '@/lib/domain/safety/rules/queries';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { acknowledgeAction, noteAction, reopenAction, resolveAction } from '../actions';
import { giveVerdictAction } from '../review/actions';

/** Names stay out of titles: a tab is seen by others. */
export const metadata: Metadata = { title: textsOf('alerts')('title') };

type OneAlertProps = { params: Promise<{ alert: string }> };

/** Opening it is a reading of the patient's words, which is recorded where the reader is not in that conversation. */
export default async function OneAlertPage({ params }: OneAlertProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const alert = await found(alertDetail(ctx, { id: conversationIdOf((await params).alert) }));
  const said =
    alert.conversationId === null
      ? undefined
      : await ownVerdicts(
          ctx,
          alert.texts.flatMap(({ messageId }) => messageId ?? []),
        );
  return (
    <AlertPage
      alert={alert}
      basePath="/alerts"
      judge={
        // A verdict is for those who are in the conversation.
        said &&
        ((messageId) => (
          <JudgeText messageId={messageId} said={said.get(messageId) ?? null} action={giveVerdictAction} />
        ))
      }
      acts={
        <AlertActs
          alert={alert}
          acts={{
            acknowledge: acknowledgeAction,
            note: noteAction,
            resolve: resolveAction,
            reopen: reopenAction,
          }}
        />
      }
    />
  );
}
