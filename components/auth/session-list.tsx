import Monitor from 'lucide-react/icons/monitor';
import Smartphone from 'lucide-react/icons/smartphone';
import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import type { SessionSummary } from '@/lib/domain/identity/schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';
import { signOutAction } from './actions';

interface SessionListProps {
  sessions: SessionSummary[];
  endAction: FormAction<void>;
}

/** The browsers in which somebody is signed in. The list is never empty: this one is in it. */
export function SessionList({ sessions, endAction }: SessionListProps) {
  return (
    <Card isFlush>
      <ul className="divide-y">
        {sessions.map((session) => (
          <SessionLine key={session.sessionId} session={session} endAction={endAction} />
        ))}
      </ul>
    </Card>
  );
}

function SessionLine({ session, endAction }: { session: SessionSummary; endAction: FormAction<void> }) {
  const t = textsOf('auth');
  const device = session.device || t('sessions.unknownDevice');
  const time = (at: Date) => <Timestamp at={at.toISOString()} as="relative" />;
  const Icon = /iPhone|iPad|Android/.test(device) ? Smartphone : Monitor;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
      <Icon aria-hidden className="size-6 shrink-0 text-muted-foreground" />
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {device} {session.isCurrent && <Badge tone="primary">{t('sessions.thisDevice')}</Badge>}
        </p>
        <p className="text-sm text-muted-foreground">
          {t.rich('sessions.lastActive', { time: () => time(session.lastActiveAt) })} ·{' '}
          {t.rich('sessions.signedIn', { time: () => time(session.createdAt) })}
          {session.network && ` · ${t('sessions.network', { network: session.network })}`}
        </p>
      </div>
      <ActionForm
        action={session.isCurrent ? signOutAction : endAction}
        name={`end-${session.sessionId}`}
        doneText={t('sessions.ended')}
      >
        <FormProblem className="mb-2" />
        {!session.isCurrent && <input type="hidden" name="sessionId" value={session.sessionId} />}
        <SubmitButton variant="secondary" size="small" aria-label={t('sessions.endNamed', { device })}>
          {t('sessions.end')}
        </SubmitButton>
      </ActionForm>
    </li>
  );
}
