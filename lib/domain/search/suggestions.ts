import { ownFolders, ownLabels } from '@/lib/domain/organising/queries';
import { foldName } from '@/lib/domain/search/match';
import { type KnownPerson, knownPeople, peopleNamed } from '@/lib/domain/search/people';
import type { SearchSuggestions } from '@/lib/domain/search/schema';
import type { Ctx } from '@/lib/platform/context';

const MOST = 6;

/** What the value of an operator may become: people whom the caller meets in their conversations, their own labels and folders. */
export async function suggestSearch(ctx: Ctx, { q }: { q: string }): Promise<SearchSuggestions> {
  const [people, labels, folders] = await Promise.all([knownPeople(ctx), ownLabels(ctx), ownFolders(ctx)]);
  const begins = (name: string) => foldName(name).startsWith(foldName(q));
  const isAll = q.trim() === '';
  return {
    people: (isAll ? people : peopleNamed(people, q)).slice(0, MOST).map(toPerson),
    labels: labels
      .filter(({ name }) => isAll || begins(name))
      .slice(0, MOST)
      .map(({ name, hue }) => ({ name, hue })),
    folders: folders
      .filter(({ name }) => isAll || begins(name))
      .slice(0, MOST)
      .map(({ name }) => name),
  };
}

/** In a group the chosen name is all there is of a person. */
const toPerson = ({ username, displayName, role, groupConversationId }: KnownPerson) => ({
  value: groupConversationId === null ? username : displayName,
  displayName,
  role,
});
