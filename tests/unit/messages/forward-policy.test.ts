import { describe, expect, it } from 'vitest';
import { PERSON_ROLES, type Role } from '@/lib/domain/identity/schema';
import { refusalToForward } from '@/lib/domain/messages/forward-policy';

const [owner, sender, recipient] = [1, 2, 3];
const staff = PERSON_ROLES.filter((role) => role !== 'patient');
const ask = (given: {
  by: Role;
  to: Role;
  assigned?: boolean;
  reason?: boolean;
  isOwn?: boolean;
  isBack?: boolean;
}) =>
  refusalToForward({
    patientId: owner,
    sender: { id: given.isOwn ? owner : sender, role: given.by },
    recipient: { id: given.isBack ? owner : recipient, role: given.to },
    isAssigned: given.assigned ?? false,
    hasReason: given.reason ?? false,
  });

describe('words of no patient', () => {
  it.each(PERSON_ROLES)('go from a %s to whomever they may write to', (by) => {
    for (const to of PERSON_ROLES) {
      const people = { sender: { id: sender, role: by }, recipient: { id: recipient, role: to } };
      expect(
        refusalToForward({ patientId: null, ...people, isAssigned: false, hasReason: false }),
      ).toBeNull();
    }
  });
});

describe('a patient’s words', () => {
  it.each(PERSON_ROLES)('never go from a %s to another patient, whatever the reason', (by) => {
    expect(ask({ by, to: 'patient', assigned: true, reason: true })).toBe('another_patient');
  });

  it.each(staff)('go back to that patient from a %s', (by) => {
    expect(ask({ by, to: 'patient', isBack: true })).toBeNull();
  });

  it.each(staff)('go from themselves to a %s, and from another patient to nobody', (to) => {
    expect(ask({ by: 'patient', to, isOwn: true })).toBeNull();
    expect(ask({ by: 'patient', to, reason: true, assigned: true })).toBe('another_patient');
  });

  it.each(staff)(
    'go from a %s to clinical people who care for them, to others of them with a reason',
    (by) => {
      for (const to of ['clinician', 'therapist'] as const) {
        expect(ask({ by, to, assigned: true })).toBeNull();
        expect(ask({ by, to, reason: true })).toBeNull();
        expect(ask({ by, to })).toBe('needs_reason');
      }
      for (const to of ['developer', 'admin'] as const)
        expect(ask({ by, to, reason: true })).toBe('not_clinical');
    },
  );
});
