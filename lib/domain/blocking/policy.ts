import type { Role } from '@/lib/domain/identity/schema';

export interface BlockFacts {
  blockerRole: Role;
  blockedRole: Role;
  isSelf: boolean;
  isAssigned: boolean;
}

/** May one person block another? Never oneself, an admin, or across an active care assignment: there the way is a change of clinician. */
export function mayBlock(facts: BlockFacts): boolean {
  if (facts.isSelf || facts.isAssigned) return false;
  return facts.blockedRole !== 'admin' && facts.blockedRole !== 'system';
}
