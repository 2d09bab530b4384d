import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { recentSearches } from '@/lib/client/recent-searches';
import { searchSuggestions } from '@/lib/client/search-calls';
import { SEARCH_OPERATORS, type SearchOperator } from '@/lib/shared/search-query';
import { type Filter, fixedValues, type Writing } from './suggest';

export type Suggestion = { group: 'recent' | 'people' | 'labels' | 'places' | 'narrow' } & (
  | { kind: 'search'; q: string }
  | { kind: 'filter'; filter: Filter; label: string; detail?: string }
);

const most = 8;

/** What may come next: earlier searches while nothing is written, else operators, or values of the one that is being written. */
export function useSuggestions(
  query: string,
  writing: Writing,
  { username, isOpen }: { username: string; isOpen: boolean },
): Suggestion[] {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    if (isOpen) void recentSearches(username).then(setRecent);
  }, [isOpen, username]);
  const { operator, text } = writing;
  const asked = useDeferredValue(text);
  const needsServer = operator === null ? text.length > 1 : ['from', 'to', 'label', 'in'].includes(operator);
  const { data } = useQuery({
    queryKey: ['search-suggestions', asked],
    queryFn: ({ signal }) => searchSuggestions(asked, { signal }),
    enabled: isOpen && needsServer,
    staleTime: 60_000,
    retry: false,
    placeholderData: (before) => before,
  });
  if (!isOpen) return [];
  const begins = (name: string) => name.toLowerCase().startsWith(text.toLowerCase());
  const people = (as: 'from' | 'to') =>
    (data?.people ?? []).map(
      ({ value, displayName }): Suggestion => ({
        group: 'people',
        kind: 'filter',
        filter: { operator: as, value },
        label: displayName,
        detail: `${as}:`,
      }),
    );
  const labels = (data?.labels ?? []).map(({ name }) => valued('labels', 'label', name));
  if (operator !== null) {
    const fixed = fixedValues(operator)
      .filter(begins)
      .map((value) => valued('places', operator, value));
    const folders = (data?.folders ?? []).map((name) => valued('places', 'in', name));
    const me = [valued('people', operator, 'me')].filter(
      () => begins('') && 'me'.startsWith(text.toLowerCase()),
    );
    switch (operator) {
      case 'from':
      case 'to':
        return [...me, ...people(operator)].slice(0, most);
      case 'label':
        return labels.slice(0, most);
      case 'in':
        return [...fixed, ...folders].slice(0, most + 4);
      default:
        return fixed;
    }
  }
  const operators = SEARCH_OPERATORS.filter(
    (one) => text === '' || begins(one) || one.startsWith(text.toLowerCase()),
  ).map(
    (one): Suggestion => ({
      group: 'narrow',
      kind: 'filter',
      filter: { operator: one, value: null },
      label: `${one}:`,
    }),
  );
  if (query.trim() === '')
    return [...recent.map((q): Suggestion => ({ group: 'recent', kind: 'search', q })), ...operators];
  if (text === '') return operators;
  const byName = needsServer ? [...people('from').slice(0, 4), ...labels.slice(0, 3)] : [];
  return [...byName, ...operators].slice(0, most);
}

const valued = (group: Suggestion['group'], operator: SearchOperator, value: string): Suggestion => ({
  group,
  kind: 'filter',
  filter: { operator, value },
  label: value,
  detail: `${operator}:`,
});
