'use client';

import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { mainId } from '@/components/shell/skip-link';
import { Button } from '@/components/ui/button';
import { notify } from '@/components/ui/notify';
import type { SuspensionView } from '@/lib/domain/moderation/schema';
import type { ActionResult } from '@/lib/shared/action-result';

export type LiftAction = (token: string, input: { username: string }) => Promise<ActionResult<unknown>>;

type LiftButtonProps = { suspension: SuspensionView; action: LiftAction; onLifted?: () => void };

/** Gives the sending back, at once. The focus moves to the page, since the button goes. */
export function LiftButton({ suspension: { person, state }, action, onLifted }: LiftButtonProps) {
  const t = useTranslations('moderation.suspensions');
  const lift = useAction(action);
  if (state !== 'running') return null;

  async function run() {
    const answer = await lift.run({ username: person.username });
    if (!answer.ok) return notify.error(answer.message);
    notify.success(t('lifted', { name: person.displayName }));
    document.getElementById(mainId)?.focus();
    onLifted?.();
  }

  return (
    <Button size="small" isBusy={lift.isPending} onClick={() => void run()}>
      {t('lift')}
      <span className="sr-only">{person.displayName}</span>
    </Button>
  );
}
