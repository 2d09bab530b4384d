import { notFound } from 'next/navigation';
import { draftById } from '@/lib/domain/drafts/queries';
import type { DraftView } from '@/lib/domain/drafts/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** The result of a query for a page; what is absent or may not be seen shows the page's not-found look. */
export async function found<Result>(query: Promise<Result>): Promise<Result> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}

/** The conversation that an address names; anything but a plain id is not found. */
export function conversationIdOf(part: string): number {
  const id = /^[1-9]\d{0,15}$/.test(part) ? Number(part) : Number.NaN;
  if (!Number.isSafeInteger(id)) notFound();
  return id;
}

/** The draft that an address names; undefined where it names none. One that is gone is not found. */
export async function openedDraft(
  ctx: Ctx,
  part: string | string[] | undefined,
): Promise<DraftView | undefined> {
  return typeof part === 'string' ? found(draftById(ctx, conversationIdOf(part))) : undefined;
}

const usual = 50;
const most = 100;
const context = 10;

/** How many messages a thread opens with: all that are unread with a few before them, within bounds. */
export function pageSizeFor(unreadCount: number): number {
  return Math.min(most, Math.max(usual, unreadCount + context));
}
