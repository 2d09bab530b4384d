'use client';

import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { notify } from '@/components/ui/notify';
import { Timestamp } from '@/components/ui/timestamp';
import type { RulesetView } from '@/lib/domain/safety/rules/schema';
import type { ActionResult } from '@/lib/shared/action-result';
import { ChangesList } from './changes-list';
import { ReplayPanel } from './replay-panel';

export type DecideAction = (token: string, input: { id: number }) => Promise<ActionResult<RulesetView>>;

type ProposalCardProps = {
  proposal: RulesetView;
  /** For the admins, who may take it back. */
  withdraw?: DecideAction;
  /** For the clinical person who is the second. */
  decide?: { publish: DecideAction; decline: DecideAction };
};

/** A change that waits: why, what changes, what its replay said, and the decision. */
export function ProposalCard({ proposal, withdraw, decide }: ProposalCardProps) {
  const t = useTranslations('rules.proposal');
  const { rulesetId: id, note, proposedBy, proposedAt, changes, replay } = proposal;
  const blocked = replay !== null && replay.losses.length + replay.faults.length > 0;
  return (
    <Card title={t('title')}>
      <p className="text-sm text-muted-foreground">
        {t.rich('by', {
          name: proposedBy.displayName,
          time: () => <Timestamp at={proposedAt.toISOString()} />,
        })}
      </p>
      {note && <p className="mt-2 whitespace-pre-wrap break-words">{note}</p>}
      <div className="mt-4">
        <ChangesList changes={changes} />
      </div>
      {replay && (
        <div className="mt-5">
          <ReplayPanel replay={replay} />
        </div>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        {withdraw && <Decide id={id} action={withdraw} label={t('withdraw')} done={t('withdrawn')} />}
        {decide && (
          <>
            <Decide id={id} action={decide.decline} label={t('decline')} done={t('declined')} />
            <Decide
              id={id}
              action={decide.publish}
              label={t('agree')}
              done={t('published')}
              isMain
              isDisabled={blocked}
            />
          </>
        )}
      </div>
    </Card>
  );
}

type DecideProps = {
  id: number;
  action: DecideAction;
  label: string;
  done: string;
  isMain?: boolean;
  isDisabled?: boolean;
};

function Decide({ id, action, label, done, isMain, isDisabled }: DecideProps) {
  const { run, isPending } = useAction(action);
  async function decide() {
    const answer = await run({ id });
    if (answer.ok) {
      notify.success(done);
      document.querySelector('main')?.focus();
    } else notify.error(answer.message);
  }
  return (
    <Button
      variant={isMain ? 'primary' : undefined}
      disabled={isDisabled}
      isBusy={isPending}
      onClick={() => void decide()}
    >
      {label}
    </Button>
  );
}
