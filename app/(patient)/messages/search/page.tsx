import type { Metadata } from 'next';
import { SearchMessages } from '@/components/search/search-messages';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

/** The words stay out of the title: a tab is seen by others. */
export const metadata: Metadata = { title: textsOf('search')('title') };

type SearchPageProps = { searchParams: Promise<{ q?: string | string[] }> };

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { ctx } = await requireActor(['patient']);
  return <SearchMessages ctx={ctx} searchParams={searchParams} />;
}
