import type { Tx } from '@/db/client';
import { type AuditRow, auditMac } from '@/lib/platform/audit';
import { isSameMac } from '@/lib/platform/crypto/secrets';

/** An entry as stored, with the MAC that was made with it. */
export type StoredEntry = AuditRow & { id: number };

/** True when no field of the entry changed since it was written. Missing, doubled and swapped entries are the seals' to find. */
export function verifyMac(entry: StoredEntry): boolean {
  return isSameMac(auditMac(entry), entry.mac);
}

/** Entries with ids above `afterId`, oldest first, as the integrity check reads them: page by page, at most 1,000. */
export async function storedEntries(tx: Tx, afterId: number, limit = 1000): Promise<StoredEntry[]> {
  return await tx.sql<StoredEntry[]>`
    select id, ref, at, actor_id as "actorId", action, outcome, subject_id as "subjectId", object_type as "objectType",
      object_id as "objectId", request_id as "requestId", details, details_data_key_id as "detailsDataKeyId", mac
    from audit_entries where id > ${afterId} order by id limit ${limit}`;
}
