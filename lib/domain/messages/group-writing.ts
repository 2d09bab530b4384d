import { isStaff } from '@/lib/domain/identity/schema';
import type { TargetFacts } from '@/lib/domain/messages/facts';
import { decideGroup } from '@/lib/domain/messaging-policy/policy';
import { AppError } from '@/lib/platform/errors';

/**
 * Throws what a message to a shared group would be refused with: suspended (also a patient's towards a group), forbidden. Whether
 * the sender sees the group, and whether it takes messages at all, was decided before. A block between two members changes
 * nothing here: it stops what the two write to each other, not what they write to everybody.
 */
export function assertMayWriteInGroup(facts: TargetFacts, { isUrgent }: { isUrgent: boolean }): void {
  const decision = decideGroup({
    preset: facts.preset,
    senderRole: facts.sender.role,
    isSenderActive: facts.sender.status === 'active',
    isSenderSuspended: facts.sender.isSuspended,
  });
  if (!decision.isAllowed) {
    if (decision.reason === 'suspended')
      throw new AppError(
        'suspended',
        'Sending is paused for your account. You can still write to your care team.',
      );
    throw new AppError('forbidden', 'You cannot write in this group at the moment.');
  }
  if (isUrgent && !isStaff(facts.sender.role))
    throw new AppError('forbidden', 'Only staff can mark a message as urgent.');
}
