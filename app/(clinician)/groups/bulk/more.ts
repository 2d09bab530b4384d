'use server';

import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { bulkRows } from './bulk-rows';

/** The page of bulk messages after `cursor`. */
export async function moreBulk(cursor: string) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return bulkRows(ctx, String(cursor));
}
