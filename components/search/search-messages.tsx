import type { ReactNode } from 'react';
import { SearchView } from '@/components/search/search-view';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { searchMessages } from '@/lib/domain/search/queries';
import { QUERY_MAX, searchInput } from '@/lib/domain/search/schema';
import { refuseOver } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { countAct } from '@/lib/platform/rate-limits';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

type SearchMessagesProps = {
  ctx: Ctx;
  searchParams: Promise<{ q?: string | string[] }>;
  /** The way back on phones. */
  back?: ReactNode;
};

const limitName = 'message.search';

/** The results page of every audience, with the first page of what the address asks for. */
export async function SearchMessages({ ctx, searchParams, back }: SearchMessagesProps) {
  const { q: asked } = await searchParams;
  const q = (typeof asked === 'string' ? asked : '').slice(0, QUERY_MAX).trim();
  const { answer, problem } = await find(ctx, q);
  return (
    <PageBody>
      <PageHeader title={textsOf('search')('title')} back={back} />
      <SearchView initialQuery={q} initial={answer && overWire(answer)} problem={problem} />
    </PageBody>
  );
}

/** A query that cannot be read gives its hint; the words stay in the box. */
async function find(ctx: Ctx, q: string) {
  const input = searchInput.safeParse({ q });
  if (q === '' || !input.success) return { answer: null, problem: null };
  try {
    await refuseOver(limitName, await countAct(limitName, String(ctx.actor.id), ctx.now), ctx);
    return { answer: await searchMessages(ctx, input.data), problem: null };
  } catch (error) {
    if (!(error instanceof AppError && ['invalid_request', 'rate_limited'].includes(error.code))) throw error;
    return { answer: null, problem: error.detail };
  }
}
