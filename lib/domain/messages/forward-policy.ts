import { isClinical, isStaff, type Role } from '@/lib/domain/identity/schema';

/** What decides whether words may be passed on to one person, beside the policy of writing to them. */
export interface ForwardFacts {
  /** The patient to whom the words belong: whoever's erasure would take them. Null when they are no patient's. */
  patientId: number | null;
  sender: { id: number; role: Role };
  recipient: { id: number; role: Role };
  /** The recipient cares for that patient now. */
  isAssigned: boolean;
  /** The sender said why a clinical person without the care needs them. */
  hasReason: boolean;
}

export type ForwardRefusal = 'another_patient' | 'not_clinical' | 'needs_reason';

/**
 * May these words be sent to this person? Null: yes. A patient's words go back to them, to whoever cares for them, and with a stated
 * reason to another clinical person; a patient passes on their own alone; no patient ever gets another patient's. Pure.
 */
export function refusalToForward(facts: ForwardFacts): ForwardRefusal | null {
  const { patientId, sender, recipient, isAssigned, hasReason } = facts;
  if (patientId === null || recipient.id === patientId) return null;
  if (recipient.role === 'patient') return 'another_patient';
  if (!isStaff(sender.role)) return sender.id === patientId ? null : 'another_patient';
  if (!isClinical(recipient.role)) return 'not_clinical';
  return isAssigned || hasReason ? null : 'needs_reason';
}
