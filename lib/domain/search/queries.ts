import { openBody } from '@/lib/domain/conversations/content';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import {
  type Candidate,
  type CandidateArgs,
  candidates,
  groupsOf,
  heldCandidates,
  type Mark,
  placesFor,
  type SearchPlace,
} from '@/lib/domain/search/candidates';
import { conditionsOf } from '@/lib/domain/search/filters';
import { type Found, findTerms, hasLink, type Term, termsOf } from '@/lib/domain/search/match';
import { type SearchAnswer, type SearchInput, TERMS_MAX, TOTAL_MAX } from '@/lib/domain/search/schema';
import { toHits } from '@/lib/domain/search/views';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { AppError } from '@/lib/platform/errors';
import { parseSearch, SEARCH_OPERATORS, type SearchFilter } from '@/lib/shared/search-query';

/** A message that was looked at and is what was asked for. */
export interface Hit extends Candidate {
  body: MessageBody | null;
  found: Found;
}

/** Read at a time. The first page counts up to a thousand hits, and most of what is read is one. */
const FIRST_BATCH = 1_100;
const BATCH = 2_000;
/** Messages looked into for one page where tokens chose them, and where nothing in the query is indexed. */
const MOST_CHOSEN = 20_000;
const MOST_SCANNED = 4_000;

/**
 * Find messages that the caller sees, newest first, held ones of their own before all. Tokens choose, decrypted words decide. The
 * first page counts (exactly up to 1,000); a query of words that no index has looks through the newest messages, as many as a
 * request may, and its cursor goes on from there. Throws invalid_request with a hint for operators that cannot be read. Looking
 * at what is another's thread by cover leaves an audit entry for each conversation shown.
 */
export async function searchMessages(ctx: Ctx, input: SearchInput): Promise<SearchAnswer> {
  const { filters, terms } = readQuery(input);
  if (filters.length + terms.length === 0)
    return { results: [], total: 0, totalIsExact: true, nextCursor: null };
  const conditions = await conditionsOf(ctx, filters);
  const { places, hasHeld } = await placesFor(ctx, conditions);
  const from = input.cursor ? readCursor(input.cursor) : null;
  const groups = groupsOf(terms);
  const wanted: Wanted = { terms, links: conditions.links };
  const args: CandidateArgs = { places, conditions, groups, after: from?.mark ?? null, limit: 0 };
  const held = hasHeld && (!from || from.heldBefore !== null) ? await findHeld(ctx, args, wanted) : [];
  const open = held.filter(({ id }) => from?.heldBefore == null || id < from.heldBefore);
  const need = from ? input.limit + 1 : TOTAL_MAX + 1;
  const sent =
    places.length === 0
      ? { hits: [], isAll: true, mark: null }
      : await findSent(ctx, { ...args, wanted, need, isFirst: !from });
  return answer(ctx, { input, from, places, held: open, allHeld: held.length, sent });
}

interface Wanted {
  terms: Term[];
  links: boolean[];
}

function readQuery({ q, cursor: _, limit: __, ...apart }: SearchInput): {
  filters: SearchFilter[];
  terms: Term[];
} {
  const parts = parseSearch(q);
  const filters = parts.filter((part) => part.kind === 'filter');
  const named = SEARCH_OPERATORS.flatMap((operator) => {
    const value = apart[operator]?.trim();
    return value === undefined ? [] : [{ operator, value, isNegated: false }];
  });
  const terms = termsOf(parts.filter((part) => part.kind === 'text'));
  if (terms.length > TERMS_MAX || filters.length > TERMS_MAX)
    throw new AppError('invalid_request', `Use at most ${TERMS_MAX} words.`, {
      fields: [{ path: 'q', message: `Use at most ${TERMS_MAX} words.` }],
    });
  return { filters: [...filters, ...named], terms };
}

async function findHeld(ctx: Ctx, args: CandidateArgs, wanted: Wanted): Promise<Hit[]> {
  return confirm(ctx, await heldCandidates(ctx, args), wanted);
}

interface SentHits {
  hits: Hit[];
  /** Everything was looked at. */
  isAll: boolean;
  /** Where the look ended that was cut short. */
  mark: Mark | null;
}

async function findSent(
  ctx: Ctx,
  { wanted, need, isFirst, ...args }: CandidateArgs & { wanted: Wanted; need: number; isFirst: boolean },
): Promise<SentHits> {
  const most = args.groups.length > 0 || wanted.terms.length === 0 ? MOST_CHOSEN : MOST_SCANNED;
  const hits: Hit[] = [];
  let seen = 0;
  let { after } = args;
  for (;;) {
    const limit = seen === 0 && !isFirst ? need * 2 : seen === 0 ? FIRST_BATCH : BATCH;
    const rows = await candidates(ctx, { ...args, after, limit });
    hits.push(...(await confirm(ctx, rows, wanted)));
    seen += rows.length;
    after = rows.length > 0 ? markOf(rows.at(-1)!) : after;
    if (rows.length < limit) return { hits, isAll: true, mark: null };
    if (hits.length >= need) return { hits, isAll: false, mark: null };
    if (seen >= most) return { hits, isAll: false, mark: after };
  }
}

/** Decrypt and decide. Without words to find, what the conditions chose is what was asked for. */
async function confirm(ctx: Ctx, rows: Candidate[], { terms, links }: Wanted): Promise<Hit[]> {
  const seen = rows.filter((row) => !row.isDeleted);
  const keys = await dataKeys(
    ctx.tx,
    seen.map((row) => row.dataKeyId),
  );
  const seenOnce = new Set<number>();
  return seen.flatMap((row): Hit[] => {
    // A long message may have been chosen by several of its parts.
    if (seenOnce.has(row.id)) return [];
    seenOnce.add(row.id);
    const nothing = { subject: [], content: [] };
    if (terms.length + links.length === 0) return [{ ...row, body: null, found: nothing }];
    const body = openBody(row, keys);
    if (!body || links.some((isWanted) => hasLink(body) !== isWanted)) return [];
    const found = terms.length === 0 ? nothing : findTerms(terms, body);
    return found ? [{ ...row, body, found }] : [];
  });
}

const markOf = ({ sentAt, conversationId, position }: Candidate): Mark => ({
  sentAt: sentAt!,
  conversationId,
  position: position!,
});

interface Place {
  /** Held messages with smaller ids are still to come; null once the sent ones began. */
  heldBefore: number | null;
  mark: Mark | null;
  total: number;
  totalIsExact: boolean;
}

interface Answering {
  input: SearchInput;
  from: Place | null;
  places: SearchPlace[];
  held: Hit[];
  allHeld: number;
  sent: SentHits;
}

async function answer(
  ctx: Ctx,
  { input, from, places, held, allHeld, sent }: Answering,
): Promise<SearchAnswer> {
  const counted = allHeld + sent.hits.length;
  const total = from?.total ?? Math.min(counted, TOTAL_MAX);
  const totalIsExact = from?.totalIsExact ?? (sent.isAll && counted <= TOTAL_MAX);
  const all = [...held, ...sent.hits];
  const page = all.slice(0, input.limit);
  const mark = all.length > input.limit ? null : sent.mark;
  const next = nextPlace(page, mark, { hasMore: all.length > input.limit, mark: from?.mark ?? null });
  return {
    results: await toHits(ctx, page, places),
    total,
    totalIsExact,
    nextCursor: next && writeCursor({ ...next, total, totalIsExact }),
  };
}

/** Where the next page begins: after the last one shown, or where the look was cut short. */
function nextPlace(
  page: Hit[],
  cut: Mark | null,
  { hasMore, mark }: { hasMore: boolean; mark: Mark | null },
): Pick<Place, 'heldBefore' | 'mark'> | null {
  if (cut) return { heldBefore: null, mark: cut };
  const last = page.at(-1);
  if (!hasMore || !last) return null;
  return last.position === null ? { heldBefore: last.id, mark } : { heldBefore: null, mark: markOf(last) };
}

function writeCursor({ heldBefore, mark, total, totalIsExact }: Place): string {
  const place = mark ? [mark.sentAt.getTime(), mark.conversationId, mark.position] : [-1, 0, 0];
  return encodeCursor('search', [heldBefore ?? -1, ...place, total, totalIsExact ? 1 : 0]);
}

function readCursor(cursor: string): Place {
  const [held, at, conversationId, position, total, isExact] = decodeCursor('search', cursor).map(Number);
  return {
    heldBefore: held === -1 ? null : held!,
    mark: at === -1 ? null : { sentAt: new Date(at!), conversationId: conversationId!, position: position! },
    total: total!,
    totalIsExact: isExact === 1,
  };
}
