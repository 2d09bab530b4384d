'use server';

import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { broadcastRows } from './broadcast-rows';

/** The page of announcements after `cursor`. */
export async function moreAnnouncements(cursor: string) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return broadcastRows(ctx, String(cursor));
}
