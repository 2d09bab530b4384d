import { describe, expect, it } from 'vitest';
import { PERSON_ROLES, type Role } from '@/lib/domain/identity/schema';
import { decidePair, type PairFacts, ruleFor } from '@/lib/domain/messaging-policy/policy';
import { PRESETS, type Preset } from '@/lib/domain/messaging-policy/schema';

type Cell = 'yes' | 'no' | 'assigned' | 'peers' | 'reply';

/** product.md, "Who may write to whom", copied by hand: rows write to columns in the order below. Not derived from the code. */
const COLUMNS = ['patient', 'therapist', 'clinician', 'developer', 'admin'] as const;
const PRODUCT: Record<Preset, Record<(typeof COLUMNS)[number], Cell[]>> = {
  'care-team': {
    patient: ['peers', 'assigned', 'assigned', 'yes', 'yes'],
    therapist: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    clinician: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    developer: ['yes', 'yes', 'yes', 'yes', 'yes'],
    admin: ['yes', 'yes', 'yes', 'yes', 'yes'],
  },
  'reply-only': {
    patient: ['peers', 'assigned', 'reply', 'yes', 'yes'],
    therapist: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    clinician: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    developer: ['yes', 'yes', 'yes', 'yes', 'yes'],
    admin: ['yes', 'yes', 'yes', 'yes', 'yes'],
  },
  separated: {
    patient: ['peers', 'no', 'no', 'yes', 'yes'],
    therapist: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    clinician: ['assigned', 'yes', 'yes', 'yes', 'yes'],
    developer: ['yes', 'yes', 'yes', 'yes', 'yes'],
    admin: ['yes', 'yes', 'yes', 'yes', 'yes'],
  },
};

const BOTH = [false, true];

/** Every combination of facts for one cell of one table: 2^8. */
function* factsOf(preset: Preset, senderRole: Role, recipientRole: Role): Generator<PairFacts> {
  for (const isSelf of BOTH)
    for (const isSenderActive of BOTH)
      for (const isRecipientActive of BOTH)
        for (const isSenderSuspended of BOTH)
          for (const isAssigned of BOTH)
            for (const arePeers of BOTH)
              for (const isBlocked of BOTH)
                for (const isAnswer of BOTH)
                  yield {
                    preset,
                    senderRole,
                    recipientRole,
                    isSelf,
                    isSenderActive,
                    isRecipientActive,
                    isSenderSuspended,
                    isAssigned,
                    arePeers,
                    isBlocked,
                    isAnswer,
                  };
}

/** The sentences under the tables, in words of their own. */
function isAllowedByProduct(cell: Cell, facts: PairFacts): boolean {
  const nobodyWritesToThemselves = !facts.isSelf;
  const bothActive = facts.isSenderActive && facts.isRecipientActive;
  const isToCareTeam =
    facts.senderRole === 'patient' &&
    ['therapist', 'clinician'].includes(facts.recipientRole) &&
    facts.isAssigned;
  const isSuspensionHolding = facts.isSenderSuspended && !isToCareTeam;
  const demanded = {
    yes: true,
    no: false,
    assigned: facts.isAssigned,
    peers: facts.arePeers,
    reply: facts.isAssigned && facts.isAnswer,
  };
  return nobodyWritesToThemselves && bothActive && !isSuspensionHolding && !facts.isBlocked && demanded[cell];
}

const cells = PRESETS.flatMap((preset) =>
  COLUMNS.flatMap((sender) =>
    COLUMNS.map((recipient, column) => ({
      preset,
      sender,
      recipient,
      cell: PRODUCT[preset][sender][column]!,
    })),
  ),
);

describe('who may write to whom', () => {
  it('has a product cell for every pair of roles that sign in, under every preset', () => {
    expect(cells).toHaveLength(75);
    expect([...COLUMNS].sort()).toEqual([...PERSON_ROLES].sort());
    expect(PRESETS).toHaveLength(3);
  });

  it.each(cells)(
    '$preset: $sender to $recipient is "$cell" in all 256 situations',
    ({ preset, sender, recipient, cell }) => {
      let count = 0;
      for (const facts of factsOf(preset, sender, recipient)) {
        count += 1;
        expect(decidePair(facts).isAllowed, JSON.stringify(facts)).toBe(isAllowedByProduct(cell, facts));
      }
      expect(count).toBe(256);
    },
  );

  it.each(PRESETS)('%s: nobody writes to the system, whatever holds between the two', (preset) => {
    for (const sender of [...PERSON_ROLES, 'system'] as const) {
      for (const facts of factsOf(preset, sender, 'system')) expect(decidePair(facts).isAllowed).toBe(false);
      expect(ruleFor(preset, sender, 'system')).toBe('denied');
    }
  });
});

const plain: PairFacts = {
  preset: 'care-team',
  senderRole: 'patient',
  recipientRole: 'clinician',
  isSelf: false,
  isSenderActive: true,
  isRecipientActive: true,
  isSenderSuspended: false,
  isAssigned: true,
  arePeers: false,
  isBlocked: false,
  isAnswer: false,
};

describe('the reason of a refusal', () => {
  it('is absent for a patient who writes to their clinician', () => {
    expect(decidePair(plain)).toEqual({ isAllowed: true });
  });

  it.each([
    ['self', { isSelf: true, isSenderActive: false, isBlocked: true }],
    ['deactivated', { isSenderActive: false, isBlocked: true }],
    ['deactivated', { isRecipientActive: false, isBlocked: true }],
    ['suspended', { isSenderSuspended: true, isAssigned: false, isBlocked: true }],
    ['blocked', { isBlocked: true, isAssigned: false }],
    ['policy', { isAssigned: false }],
  ] as const)('is "%s" when that is the first that holds', (reason, facts) => {
    expect(decidePair({ ...plain, ...facts })).toEqual({ isAllowed: false, reason });
  });

  it('never is "suspended" for a patient towards the care team', () => {
    expect(decidePair({ ...plain, isSenderSuspended: true })).toEqual({ isAllowed: true });
  });
});
