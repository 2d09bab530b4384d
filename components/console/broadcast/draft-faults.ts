import { excessOf } from '@/components/messaging/character-count';
import { SUBJECT_MAX } from '@/lib/domain/conversations/schema';
import { codePoints } from '@/lib/shared/words';

interface Draft {
  audience: unknown;
  subject: string;
  content: string;
  count: number;
  /** The audience was counted for what stands here now. */
  isCounted: boolean;
}

type Say = (
  key: 'count.choose' | 'count.nobody' | 'count.wait' | 'form.writeFirst' | 'form.tooLong',
) => string;

/** What keeps a draft from being sent, by field. The command judges again; this saves the way there. */
export function faultsOf(draft: Draft, say: Say): Record<string, string> {
  const faults: Record<string, string> = {};
  if (!draft.audience) faults.audience = say('count.choose');
  else if (!draft.isCounted) faults.audience = say('count.wait');
  else if (draft.count === 0) faults.audience = say('count.nobody');
  if (!draft.subject.trim()) faults.subject = say('form.writeFirst');
  else if (codePoints(draft.subject) > SUBJECT_MAX) faults.subject = say('form.tooLong');
  if (!draft.content.trim()) faults.content = say('form.writeFirst');
  else if (excessOf(draft.content) > 0) faults.content = say('form.tooLong');
  return faults;
}
