'use client';

import { useRef, useState } from 'react';
import type { PersonSummary } from '@/lib/domain/identity/schema';
import { useDebounced } from '../use-debounced';

export type FindPeople = (q: string) => Promise<PersonSummary[]>;

export type PersonSearch = {
  people: PersonSummary[];
  state: 'idle' | 'searching' | 'ready' | 'failed';
};

/** Completion for a combobox: the answer to the latest question only, asked once typing pauses. */
export function usePersonSearch(find: FindPeople) {
  const [search, setSearch] = useState<PersonSearch>({ people: [], state: 'idle' });
  const asked = useRef(0);

  const ask = useDebounced(async (q: string) => {
    asked.current += 1;
    const mine = asked.current;
    setSearch(({ people }) => ({ people, state: 'searching' }));
    try {
      const people = await find(q);
      if (mine === asked.current) setSearch({ people, state: 'ready' });
    } catch {
      if (mine === asked.current) setSearch({ people: [], state: 'failed' });
    }
  }, 200);

  return { ...search, ask };
}
