import type { ComposerPlace } from '@/lib/client/composer-context';
import type { Recipient, Role } from '@/lib/client/messaging-types';

/** Words that stand for a role (C29), and whom they mean. A therapist is a patient's clinician as well. */
const roleWords: Record<string, readonly Role[]> = {
  clinician: ['clinician', 'therapist'],
  therapist: ['therapist'],
  developer: ['developer'],
};
const shownMost = 8;

type Person = Pick<Recipient, 'username' | 'displayName' | 'role'>;

/** Roles that a begun word may stand for. */
export function rolesFor(query: string): Role[] {
  const begun = Object.keys(roleWords).filter((word) => word.startsWith(query.toLowerCase()));
  return [...new Set(begun.flatMap((word) => roleWords[word] ?? []))];
}

/**
 * Who may be named here: the other person, and staff. Never another patient, whose name the reader may not learn. Each once, the
 * other person first.
 */
export function mentionable(
  people: readonly Person[],
  query: string,
  { reader, recipient }: ComposerPlace,
): Person[] {
  const partner: Person[] =
    recipient && isNamed(recipient, query) && recipient.username !== reader.username ? [recipient] : [];
  const named = [...partner, ...people.filter(({ role }) => role !== 'patient' && role !== 'system')];
  const once = new Map(named.map((person) => [person.username, person]));
  return [...once.values()].slice(0, shownMost);
}

const isNamed = (
  { username, displayName }: { username: string; displayName: string },
  query: string,
): boolean =>
  username.includes(query.toLowerCase()) || displayName.toLowerCase().includes(query.toLowerCase());
