'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DialogForm } from '@/components/console/dialog-form';
import { notify } from '@/components/ui/notify';
import type { GroupView } from '@/lib/domain/groups/schema';
import { addMembersAction } from './actions';
import { type Choosable, PatientChooser } from './patient-chooser';

type AddMembersDialogProps = {
  group: Pick<GroupView, 'groupId' | 'kind'>;
  /** Own patients who are not there yet. */
  candidates: Choosable[];
  onClose: () => void;
};

/** Choose own patients for a group: listed at once in a cohort, asked first for a support group. */
export function AddMembersDialog({ group, candidates, onClose }: AddMembersDialogProps) {
  const t = useTranslations('outreach.groups');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isShared = group.kind === 'shared';
  return (
    <DialogForm
      title={isShared ? t('invite') : t('add')}
      description={isShared ? t('inviteText') : t('addText')}
      submitLabel={isShared ? t('invite') : t('add')}
      action={addMembersAction}
      toInput={() => ({ id: group.groupId, usernames: [...chosen] })}
      onClose={onClose}
      onDone={() => notify.success(t(isShared ? 'invited' : 'added', { count: chosen.size }))}
    >
      {candidates.length > 0 ? (
        <PatientChooser patients={candidates} chosen={chosen} onChange={setChosen} />
      ) : (
        <p>{t('nobodyLeft')}</p>
      )}
    </DialogForm>
  );
}
