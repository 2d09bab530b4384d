import { expect, it } from 'vitest';
import { mayBlock } from '@/lib/domain/blocking/policy';
import { PERSON_ROLES } from '@/lib/domain/identity/schema';

const pairs = PERSON_ROLES.flatMap((blockerRole) =>
  PERSON_ROLES.map((blockedRole) => ({ blockerRole, blockedRole })),
);

it.each(pairs)(
  '$blockerRole may block $blockedRole unless that is an admin',
  ({ blockerRole, blockedRole }) => {
    const facts = { blockerRole, blockedRole, isSelf: false, isAssigned: false };
    expect(mayBlock(facts)).toBe(blockedRole !== 'admin');
    expect(mayBlock({ ...facts, isAssigned: true })).toBe(false);
    expect(mayBlock({ ...facts, isSelf: true })).toBe(false);
  },
);

it.each(PERSON_ROLES)('%s may not block the system', (blockerRole) => {
  expect(mayBlock({ blockerRole, blockedRole: 'system', isSelf: false, isAssigned: false })).toBe(false);
});
