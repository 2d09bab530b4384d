import type { Caller } from '@/bench/harness/callers';
import type { Correspondence } from '@/bench/measure/calls';
import type { SeededConversation } from '@/bench/seed/conversations';

/** People of each kind who take part in a step. */
export const MANY = 40;

/** Everybody to whom these clinicians write. */
export function correspondences(callers: Caller[], conversations: SeededConversation[]): Correspondence[] {
  const byId = new Map(callers.map((caller) => [caller.person.id, caller]));
  return conversations.flatMap(({ id, clinician, patient }) => {
    const from = byId.get(clinician.id);
    return from ? [{ from, to: patient.username, conversationId: id }] : [];
  });
}
