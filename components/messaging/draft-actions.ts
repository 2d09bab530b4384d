'use server';

import { undeleteDraft } from '@/lib/domain/drafts/commands/delete-draft';
import { restoreDraft } from '@/lib/domain/drafts/commands/restore-draft';
import { action, formAction } from '@/lib/next/action';

export const undeleteDraftAction = action(undeleteDraft, { refreshes: false });
export const restoreDraftAction = formAction(restoreDraft);
