'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { textIn } from '@/components/console/users/user-input';
import { FormField } from '@/components/forms/form-field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { notify } from '@/components/ui/notify';
import { Textarea } from '@/components/ui/textarea';
import { replayRules } from '@/lib/client/rule-calls';
import {
  NOTE_MAX,
  type Replay,
  type RuleChanges,
  type RulesetView,
  type RuleView,
} from '@/lib/domain/safety/rules/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { AddRuleDialog } from './add-rule-dialog';
import { ChangesList } from './changes-list';
import { ReplayPanel } from './replay-panel';
import type { usePreparedChange } from './use-prepared-change';

export type ProposeAction = (
  token: string,
  input: { changes: RuleChanges; note: string },
  key?: string,
) => Promise<ActionResult<RulesetView>>;

type ChangeCardProps = {
  prepared: ReturnType<typeof usePreparedChange>;
  rules: readonly RuleView[];
  propose: ProposeAction;
};

const addButton = 'add-rule';
const proposeButton = 'propose-rules';

/** What an admin has prepared so far; replayed as often as they like, proposed once. */
export function ChangeCard({ prepared, rules, propose }: ChangeCardProps) {
  const t = useTranslations('rules.change');
  const { changes, setChanges, isChanged, add, discard } = prepared;
  const [dialog, setDialog] = useState<'add' | 'propose' | null>(null);
  const trial = useReplay(changes);
  const isEmpty = changes.off.length + Object.keys(changes.regraded).length + changes.added.length === 0;

  return (
    <Card title={t('title')}>
      {isEmpty ? (
        <p className="text-muted-foreground">{t('empty')}</p>
      ) : (
        <ChangesList changes={changes} onChange={setChanges} />
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button id={addButton} onClick={() => setDialog('add')}>
          {t('add')}
        </Button>
        {isChanged && (
          <>
            <Button isBusy={trial.isRunning} onClick={() => void trial.run()}>
              {t('replay')}
            </Button>
            <Button variant="ghost" onClick={discard}>
              {t('discard')}
            </Button>
            {!isEmpty && (
              <Button id={proposeButton} variant="primary" onClick={() => setDialog('propose')}>
                {t('propose')}
              </Button>
            )}
          </>
        )}
      </div>
      <div role="status" className="mt-5 empty:hidden">
        {trial.replay && <ReplayPanel replay={trial.replay} />}
      </div>
      {dialog === 'add' && (
        <AddRuleDialog
          taken={new Set(rules.map(({ id }) => id))}
          onAdd={add}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'propose' && (
        <ProposeDialog changes={changes} propose={propose} onClose={() => setDialog(null)} />
      )}
    </Card>
  );
}

function ProposeDialog({
  changes,
  propose,
  onClose,
}: {
  changes: RuleChanges;
  propose: ProposeAction;
  onClose: () => void;
}) {
  const t = useTranslations('rules');
  return (
    <DialogForm
      title={t('propose.title')}
      description={t('propose.text')}
      submitLabel={t('propose.submit')}
      action={propose}
      toInput={(form) => ({ changes, note: textIn(form, 'note') })}
      onClose={onClose}
      onDone={() => notify.success(t('change.proposed'))}
      returnTo={proposeButton}
      isGoneAfter
    >
      <FormField name="note" label={t('propose.note')}>
        <Textarea required maxLength={NOTE_MAX} rows={3} />
      </FormField>
    </DialogForm>
  );
}

/** The replay of exactly the changes that stand there; another change takes it away. */
function useReplay(changes: RuleChanges) {
  const t = useTranslations('rules.change');
  const [done, setDone] = useState<{ of: RuleChanges; replay: Replay } | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  async function run() {
    setIsRunning(true);
    try {
      setDone({ of: changes, replay: await replayRules(changes) });
    } catch {
      notify.error(t('failed'));
    } finally {
      setIsRunning(false);
    }
  }
  return { run, isRunning, replay: done?.of === changes ? done.replay : null };
}
