'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { textIn } from '@/components/console/users/user-input';
import { FormField } from '@/components/forms/form-field';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { notify } from '@/components/ui/notify';
import { Textarea } from '@/components/ui/textarea';
import { Timestamp } from '@/components/ui/timestamp';
import { NOTE_MAX, type RulesetView, type RulesView } from '@/lib/domain/safety/rules/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { useChangeSummary } from './changes-list';

export type RollBackAction = (
  token: string,
  input: { to: number | null; note: string },
  key?: string,
) => Promise<ActionResult<RulesetView>>;

type Back = { to: number | null; button: string };
const shippedButton = 'back-to-shipped';

/** Every version with its people, and the way back to those that were published. */
export function VersionList({ view, rollBack }: { view: RulesView; rollBack?: RollBackAction }) {
  const t = useTranslations('rules.versions');
  const [back, setBack] = useState<Back | null>(null);
  const { history, active } = view;
  const hasChanges =
    active !== null &&
    active.changes.off.length + active.changes.added.length + Object.keys(active.changes.regraded).length > 0;
  return (
    <Card
      title={t('title')}
      isFlush
      aside={
        rollBack &&
        hasChanges && (
          <Button
            id={shippedButton}
            size="small"
            onClick={() => setBack({ to: null, button: shippedButton })}
          >
            {t('goBackShipped')}
          </Button>
        )
      }
    >
      {history.length === 0 ? (
        <p className="px-5 pb-5 text-muted-foreground">{t('empty')}</p>
      ) : (
        <ul aria-label={t('label')} className="divide-y border-t">
          {history.map((version) => (
            <Version
              key={version.rulesetId}
              version={version}
              onBack={rollBack && version.status === 'published' && !version.isActive ? setBack : undefined}
            />
          ))}
        </ul>
      )}
      {back && rollBack && <BackDialog {...back} action={rollBack} onClose={() => setBack(null)} />}
    </Card>
  );
}

function Version({ version, onBack }: { version: RulesetView; onBack?: (back: Back) => void }) {
  const t = useTranslations('rules.versions');
  const summary = useChangeSummary();
  const { rulesetId, kind, proposedBy, decidedBy, decidedAt, proposedAt, changes, note } = version;
  const [tone, state] = stateOf(version);
  const people = kind === 'change' && decidedBy ? [proposedBy, decidedBy] : [proposedBy];
  const button = `back-to-${rulesetId}`;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-5 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className="font-semibold">{version.version}</span>
          <Badge tone={tone}>{t(state)}</Badge>
          <Timestamp at={(decidedAt ?? proposedAt).toISOString()} className="text-sm text-muted-foreground" />
        </p>
        <p className="text-sm">
          {people.map(({ displayName }) => displayName).join(', ')}
          {kind === 'roll_back' && ` (${t('rollBack')})`}: {summary(changes)}
        </p>
        {note && <p className="text-sm whitespace-pre-wrap break-words text-muted-foreground">{note}</p>}
      </div>
      {onBack && (
        <Button
          id={button}
          size="small"
          aria-label={t('goBackTo', { version: version.version })}
          onClick={() => onBack({ to: rulesetId, button })}
        >
          {t('goBack')}
        </Button>
      )}
    </li>
  );
}

function stateOf({
  status,
  isActive,
}: RulesetView): [BadgeTone, 'active' | 'ended' | 'proposed' | 'declined' | 'withdrawn'] {
  if (isActive) return ['success', 'active'];
  if (status === 'published') return ['neutral', 'ended'];
  return [status === 'proposed' ? 'waiting' : 'neutral', status];
}

function BackDialog({ to, button, action, onClose }: Back & { action: RollBackAction; onClose: () => void }) {
  const t = useTranslations('rules.versions');
  return (
    <DialogForm
      title={t('backTitle')}
      description={t(to === null ? 'backShippedText' : 'backText')}
      submitLabel={t('backSubmit')}
      tone="danger"
      action={action}
      toInput={(form) => ({ to, note: textIn(form, 'note') })}
      onClose={onClose}
      onDone={() => notify.success(t('backDone'))}
      returnTo={button}
      isGoneAfter
    >
      <FormField name="note" label={t('backNote')}>
        <Textarea required maxLength={NOTE_MAX} rows={3} />
      </FormField>
    </DialogForm>
  );
}
