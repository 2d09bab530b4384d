import { isClinical, type Role } from '@/lib/domain/identity/schema';
import type { Preset, Rule } from '@/lib/domain/messaging-policy/schema';

type PersonRole = Exclude<Role, 'system'>;
type Table = Record<PersonRole, Record<PersonRole, Rule>>;

const staffRow = {
  patient: 'assigned',
  therapist: 'always',
  clinician: 'always',
  developer: 'always',
  admin: 'always',
} as const;
const openRow = {
  patient: 'always',
  therapist: 'always',
  clinician: 'always',
  developer: 'always',
  admin: 'always',
} as const;

/** Rows write to columns. The three presets differ only in what a patient may do. Source: product.md. */
const table = (patient: Table['patient']): Table => ({
  patient,
  therapist: staffRow,
  clinician: staffRow,
  developer: openRow,
  admin: openRow,
});

export const POLICY_TABLES: Record<Preset, Table> = {
  'care-team': table({
    patient: 'peers',
    therapist: 'assigned',
    clinician: 'assigned',
    developer: 'always',
    admin: 'always',
  }),
  'reply-only': table({
    patient: 'peers',
    therapist: 'assigned',
    clinician: 'reply-only',
    developer: 'always',
    admin: 'always',
  }),
  separated: table({
    patient: 'peers',
    therapist: 'denied',
    clinician: 'denied',
    developer: 'always',
    admin: 'always',
  }),
};

/** Everything that the decision for one pair depends on; queries gather it, nothing here is read. */
export interface PairFacts {
  preset: Preset;
  senderRole: Role;
  recipientRole: Role;
  isSelf: boolean;
  isSenderActive: boolean;
  isRecipientActive: boolean;
  isSenderSuspended: boolean;
  /** An active care assignment, primary or cover, joins the two. */
  isAssigned: boolean;
  /** Peer messages are on for the installation and both patients opted in. */
  arePeers: boolean;
  /** Either blocked the other. */
  isBlocked: boolean;
  /** The message goes into an existing conversation whose first message is the recipient's. */
  isAnswer: boolean;
}

export type RefusalReason = 'self' | 'deactivated' | 'suspended' | 'blocked' | 'policy';
export type PairDecision = { isAllowed: true } | { isAllowed: false; reason: RefusalReason };

const refused = (reason: RefusalReason): PairDecision => ({ isAllowed: false, reason });

/** May this sender write to this recipient now? Pure; default deny. The order decides which reason wins. */
export function decidePair(facts: PairFacts): PairDecision {
  if (facts.isSelf) return refused('self');
  if (!facts.isSenderActive || !facts.isRecipientActive) return refused('deactivated');
  if (facts.isSenderSuspended && !isSpared(facts)) return refused('suspended');
  if (facts.isBlocked) return refused('blocked');
  return meetsRule(facts) ? { isAllowed: true } : refused('policy');
}

/** What a message to a shared group depends on; that the sender is in it was decided before. */
export interface GroupFacts {
  preset: Preset;
  senderRole: Role;
  isSenderActive: boolean;
  isSenderSuspended: boolean;
}

/**
 * May a member write in a shared group now? Pure. A suspension covers groups without exception; where clinical contact happens
 * elsewhere (`separated`) patients only read, since clinical people read along in every group.
 */
export function decideGroup(facts: GroupFacts): PairDecision {
  if (!facts.isSenderActive) return refused('deactivated');
  if (facts.isSenderSuspended) return refused('suspended');
  if (facts.senderRole === 'patient' && facts.preset === 'separated') return refused('policy');
  return { isAllowed: true };
}

/** What the table demands for a pair of roles; the system neither receives nor is addressed. */
export function ruleFor(preset: Preset, sender: Role, recipient: Role): Rule {
  if (sender === 'system') return recipient === 'system' ? 'denied' : 'always';
  if (recipient === 'system') return 'denied';
  return POLICY_TABLES[preset][sender][recipient];
}

function meetsRule(facts: PairFacts): boolean {
  switch (ruleFor(facts.preset, facts.senderRole, facts.recipientRole)) {
    case 'always':
      return true;
    case 'assigned':
      return facts.isAssigned;
    case 'peers':
      return facts.arePeers;
    case 'reply-only':
      return facts.isAssigned && facts.isAnswer;
    default:
      return false;
  }
}

/** A suspended patient can always reach the care team. */
function isSpared(facts: PairFacts): boolean {
  return facts.senderRole === 'patient' && isClinical(facts.recipientRole) && facts.isAssigned;
}
