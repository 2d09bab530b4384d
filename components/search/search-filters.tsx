'use client';

import { useTranslations } from 'use-intl/react';
import { FilterChips } from '@/components/ui/filter-chips';
import {
  parseSearch,
  type SearchFilter,
  type SearchPart,
  withFilter,
  withoutPart,
  writeFilter,
} from '@/lib/shared/search-query';

type FilterPart = Extract<SearchPart, { kind: 'filter' }>;

const quick = [
  { id: 'is:unread', word: 'unread' },
  { id: 'is:starred', word: 'starred' },
  { id: 'is:pinned', word: 'pinned' },
  { id: 'in:sent', word: 'sent' },
  { id: 'has:attachment', word: 'file' },
  { id: 'has:link', word: 'link' },
  { id: 'has:task', word: 'task' },
] as const;

/** The filters of a query as chips: those in force, and a few to add. Each tap is a new search. */
export function SearchFilters({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useTranslations('search');
  const filters = parseSearch(q).filter((part): part is FilterPart => part.kind === 'filter');
  const written = filters.map((filter) => writeFilter(filter));
  const own = [...new Set(written)].filter((text) => !quick.some(({ id }) => id === text));
  const chips = [
    ...own.map((text) => ({ id: text, label: text })),
    ...quick.map(({ id, word }) => ({ id, label: t(`quick.${word}`) })),
  ];

  function toggle(id: string, isOn: boolean) {
    if (isOn) return onSearch(withFilter(q, asFilter(id)));
    const part = filters.find((filter) => writeFilter(filter) === id);
    if (part) onSearch(withoutPart(q, part));
  }

  return <FilterChips label={t('filters')} chips={chips} active={written} onToggle={toggle} />;
}

function asFilter(id: string): SearchFilter {
  const [operator, value] = id.split(':') as [SearchFilter['operator'], string];
  return { operator, value, isNegated: false };
}
