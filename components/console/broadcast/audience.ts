import type { PersonRole } from '@/lib/domain/analytics/schema';
import type { PersonSummary } from '@/lib/domain/identity/schema';

/** What is chosen in the form; only the part that `by` names counts. */
export interface AudienceChoice {
  by: 'roles' | 'clinician' | 'people';
  roles: PersonRole[];
  clinician: PersonSummary | null;
  people: PersonSummary[];
}

export const noAudience: AudienceChoice = { by: 'roles', roles: [], clinician: null, people: [] };

/** The audience as the command takes it; null while nobody is named. */
export function audienceOf({ by, roles, clinician, people }: AudienceChoice) {
  if (by === 'roles') return roles.length > 0 ? { roles } : null;
  if (by === 'clinician') return clinician ? { clinician: clinician.username } : null;
  return people.length > 0 ? { usernames: people.map(({ username }) => username) } : null;
}
