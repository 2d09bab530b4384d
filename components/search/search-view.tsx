'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import SearchIcon from 'lucide-react/icons/search';
import SearchX from 'lucide-react/icons/search-x';
import { useSearchParams } from 'next/navigation';
import { useEffect, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { MorePages } from '@/components/ui/more-pages';
import { Notice } from '@/components/ui/notice';
import { SkeletonGroup, SkeletonRows } from '@/components/ui/skeleton';
import { asApiError } from '@/lib/client/api-error';
import { useMessaging } from '@/lib/client/messaging-context';
import { keepSearch } from '@/lib/client/recent-searches';
import { type HitPage, searchPage } from '@/lib/client/search-calls';
import { useOnline } from '@/lib/client/use-online';
import { parseSearch, withoutPart } from '@/lib/shared/search-query';
import { SearchBox } from './search-box';
import { SearchFilters } from './search-filters';
import { SearchHit } from './search-hit';

type SearchViewProps = {
  /** The query that the server rendered, with what it found or how it is to be written. */
  initialQuery: string;
  initial: HitPage | null;
  problem: string | null;
};

/** Box, filters and what was found. The address holds the query, so that back, reload and a kept link give the same again. */
export function SearchView({ initialQuery, initial, problem }: SearchViewProps) {
  const t = useTranslations('search');
  const { client, basePath } = useMessaging();
  const { username } = client.reader;
  const id = useId();
  const q = (useSearchParams().get('q') ?? '').trim();
  const list = useHits(q, q === initialQuery ? initial : null, q !== '' && !(q === initialQuery && problem));
  const hint = q === initialQuery && problem ? problem : hintOf(list.error);
  const pages = list.data?.pages;
  const isFound = pages !== undefined;

  useEffect(() => {
    if (q && isFound) void keepSearch(username, q);
  }, [q, isFound, username]);

  function search(next: string) {
    if (next === q) void list.refetch();
    else window.history.pushState(null, '', next ? `?q=${encodeURIComponent(next)}` : location.pathname);
  }

  return (
    <div className="flex flex-col gap-4">
      <SearchBox
        username={username}
        value={q}
        action={`${basePath}/search`}
        onSearch={search}
        problemId={hint ? id : undefined}
      />
      {hint && (
        <div id={id}>
          <Notice tone="waiting" role="alert" title={t('hint')}>
            {hint}
          </Notice>
        </div>
      )}
      <SearchFilters q={q} onSearch={search} />
      {q === '' && <EmptyState icon={<SearchIcon aria-hidden />} title={t('start')} text={t('startText')} />}
      {q !== '' && !hint && <Results list={list} q={q} onSearch={search} basePath={basePath} />}
    </div>
  );
}

type Hits = ReturnType<typeof useHits>;

function useHits(q: string, initial: HitPage | null, isOn: boolean) {
  return useInfiniteQuery({
    queryKey: ['search', q],
    queryFn: ({ pageParam, signal }) => searchPage({ q, cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    initialData: initial ? { pages: [initial], pageParams: [null] } : undefined,
    enabled: isOn,
    retry: (count, error) => asApiError(error).code === 'unavailable' && count < 2,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });
}

type ResultsProps = { list: Hits; q: string; onSearch: (q: string) => void; basePath: string };

function Results({ list, q, onSearch, basePath }: ResultsProps) {
  const t = useTranslations('search');
  const common = useTranslations('common');
  const isOnline = useOnline();
  const pages = list.data?.pages;
  if (!pages) {
    if (!isOnline)
      return (
        <Notice tone="waiting" role="status">
          {t('offline')}
        </Notice>
      );
    if (list.isError) return <ErrorState onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
    return (
      <SkeletonGroup label={common('loading')}>
        <SkeletonRows />
      </SkeletonGroup>
    );
  }
  const hits = pages.flatMap((page) => page.results);
  if (hits.length === 0 && !list.hasNextPage) return <NothingFound q={q} onSearch={onSearch} />;
  return (
    <div>
      <p role="status" className="text-muted-foreground">
        {totalOf(pages, hits.length, t)}
      </p>
      <ul aria-label={t('results')} className="-mx-3 mt-2 flex flex-col">
        {hits.map((hit) => (
          <li key={hit.messageId}>
            <SearchHit hit={hit} basePath={basePath} />
          </li>
        ))}
      </ul>
      <MorePages
        list={list}
        isAutomatic={hits.length > 0}
        label={hits.length === 0 ? t('further') : undefined}
      />
    </div>
  );
}

function NothingFound({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useTranslations('search');
  const filters = parseSearch(q).filter((part) => part.kind === 'filter');
  const bare = filters.reduceRight((rest, part) => withoutPart(rest, part), q);
  return (
    <div role="status">
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={filters.length > 0 ? t('noneFiltered') : t('none')}
        text={t('noneText')}
        action={bare && bare !== q && <Button onClick={() => onSearch(bare)}>{t('withoutFilters')}</Button>}
      />
    </div>
  );
}

function totalOf(pages: HitPage[], shown: number, t: ReturnType<typeof useTranslations<'search'>>): string {
  const { total, totalIsExact } = pages[0]!;
  if (totalIsExact) return t('total', { count: total });
  // Cut short at a thousand, or where looking further costs too much at once.
  return total >= 1_000 ? t('moreThan', { count: total }) : t('atLeast', { count: Math.max(total, shown) });
}

/** How to write what could not be read; a failure of another kind is none of the query's. */
function hintOf(error: unknown): string | null {
  if (!error) return null;
  const { code, detail } = asApiError(error);
  return code === 'invalid_request' ? detail : null;
}
