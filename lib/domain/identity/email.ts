import type { KeyObject } from 'node:crypto';
import type { Tx } from '@/db/client';
import { openText, sealText } from '@/lib/platform/crypto/keyring';
import { mac } from '@/lib/platform/crypto/secrets';

const PLACE = { table: 'users', column: 'email' } as const;

/** Full-length HMAC of an address, whatever its case: the only way to find someone by e-mail. */
export function emailHmac(email: string): Buffer {
  return mac('email-lookup', email.trim().toLowerCase());
}

/** An address encrypted under the person's own data key, with what finds it again. `ref` is the person's, `id` their row's. */
export async function sealEmail(tx: Tx, person: { id: number; ref: string }, email: string) {
  const sealed = await sealText(tx, person.id, email, { ...PLACE, ref: person.ref });
  return { email: sealed.ciphertext, emailDataKeyId: sealed.dataKeyId, emailHmac: emailHmac(email) };
}

/** Decrypt an address with a key from `dataKeys`; null when there is none or the person was erased. */
export function openEmail(
  key: KeyObject | null | undefined,
  row: { ref: string; email: Buffer | null; emailDataKeyId: number | null },
): string | null {
  if (!key || !row.email || row.emailDataKeyId === null) return null;
  return openText(key, row.email, { ...PLACE, ref: row.ref, dataKeyId: row.emailDataKeyId });
}
