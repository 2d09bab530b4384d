'use server';

import { requireActor } from '@/lib/next/session';
import { broadcastRows } from './broadcast-rows';

/** The page of broadcasts after `cursor`. */
export async function moreBroadcasts(cursor: string) {
  const { ctx } = await requireActor(['admin', 'developer']);
  return broadcastRows(ctx, String(cursor));
}
