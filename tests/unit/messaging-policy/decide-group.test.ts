import { describe, expect, it } from 'vitest';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';
import { decideGroup } from '@/lib/domain/messaging-policy/policy';

const PRESETS = ['care-team', 'reply-only', 'separated'] as const;
const cells = PRESETS.flatMap((preset) =>
  PERSON_ROLES.flatMap((senderRole) =>
    [true, false].flatMap((isSenderActive) =>
      [true, false].map((isSenderSuspended) => ({ preset, senderRole, isSenderActive, isSenderSuspended })),
    ),
  ),
);

describe('writing in a shared group', () => {
  it.each(cells)('$preset, $senderRole, active $isSenderActive, suspended $isSenderSuspended', (facts) => {
    const decision = decideGroup(facts);
    if (!facts.isSenderActive) expect(decision).toEqual({ isAllowed: false, reason: 'deactivated' });
    else if (facts.isSenderSuspended) expect(decision).toEqual({ isAllowed: false, reason: 'suspended' });
    else if (facts.preset === 'separated' && facts.senderRole === 'patient')
      expect(decision).toEqual({ isAllowed: false, reason: 'policy' });
    else expect(decision).toEqual({ isAllowed: true });
  });
});
