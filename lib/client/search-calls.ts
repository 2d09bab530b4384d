import { type CallOptions, call } from '@/lib/client/api';
import type { SearchAnswer, SearchHit, SearchSuggestions } from '@/lib/domain/search/schema';
import type { OverWire } from '@/lib/shared/wire';

type Listen = Pick<CallOptions, 'signal'>;
export type Hit = OverWire<SearchHit>;
export type HitPage = Omit<OverWire<SearchAnswer>, 'results'> & { results: Hit[] };

/** A page of what a query finds. Throws ApiError; `fields.q` says how to write what could not be read. */
export const searchPage = (query: { q: string; cursor?: string }, options?: Listen) =>
  call<HitPage>('GET', '/api/messages/search', { query, ...options });

export const searchSuggestions = (q: string, options?: Listen) =>
  call<SearchSuggestions>('GET', '/api/messages/search/suggestions', { query: { q }, ...options });
