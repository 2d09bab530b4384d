import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import type { Tx } from '@/db/client';
import { open, pad, seal, unpad, valueContext } from '@/lib/platform/crypto/envelope';
import { currentKekVersion, keks } from '@/lib/platform/crypto/secrets';
import { singleton } from '@/lib/platform/process';

/** Whose key: a person's, or the installation's own (staff reasons, settings). */
export type Owner = number | 'installation';

export interface DataKey {
  id: number;
  key: KeyObject;
}

const CACHE_MS = 60_000;
interface CacheEntry {
  key: KeyObject | null;
  until: number;
}
const cache = () => singleton('data-key-cache', () => new Map<number, CacheEntry>());

/** Forget every unwrapped key; called when a key was destroyed or rotated anywhere. */
export function dropKeys(): void {
  cache().clear();
}

/**
 * The data key of one conversation (or of none) and owner, made on first use under its unique constraint. `conversationId` null
 * is the owner's personal key. Throws when the owner's subject key was destroyed.
 */
export async function ensureDataKey(tx: Tx, conversationId: number | null, owner: Owner): Promise<DataKey> {
  const subject = await ensureSubjectKey(tx, owner);
  const ref = randomUUID();
  const fresh = randomBytes(32);
  const wrapped = seal(subject.key, fresh, `data_keys.wrapped:${subject.id}:${ref}`);
  await tx.sql`insert into data_keys (ref, conversation_id, subject_key_id, wrapped)
    values (${ref}, ${conversationId}, ${subject.id}, ${wrapped}) on conflict do nothing`;
  const [row] = await tx.sql<
    { id: number; ref: string; wrapped: Buffer }[]
  >`select id, ref, wrapped from data_keys
    where subject_key_id = ${subject.id} and conversation_id is not distinct from ${conversationId}`;
  const key = createSecretKey(open(subject.key, row!.wrapped, `data_keys.wrapped:${subject.id}:${row!.ref}`));
  cache().set(row!.id, { key, until: Date.now() + CACHE_MS });
  return { id: row!.id, key };
}

/** Unwrapped keys for the ids given; null where the owner was erased. One query for those not cached. */
export async function dataKeys(tx: Tx, ids: Iterable<number>): Promise<Map<number, KeyObject | null>> {
  const found = new Map<number, KeyObject | null>();
  const missing = new Set<number>();
  const now = Date.now();
  for (const id of ids) {
    const entry = cache().get(id);
    if (entry && entry.until > now) found.set(id, entry.key);
    else missing.add(id);
  }
  if (missing.size === 0) return found;
  const rows = await tx.sql<WrappedKey[]>`
    select d.id, d.ref, d.wrapped, s.id as subject_id, s.ref as subject_ref, s.kek_version, s.wrapped as subject_wrapped
    from data_keys d join subject_keys s on s.id = d.subject_key_id where d.id = any(${[...missing]}::bigint[])`;
  for (const row of rows) {
    const key = unwrap(row);
    cache().set(row.id, { key, until: now + CACHE_MS });
    found.set(row.id, key);
  }
  if (cache().size > 100_000) cache().clear();
  return found;
}

/** Encrypt a small text (reason, address) under a personal or installation key. */
export async function sealText(
  tx: Tx,
  owner: Owner,
  text: string,
  place: { table: string; column: string; ref: string },
) {
  const dataKey = await ensureDataKey(tx, null, owner);
  const context = valueContext(place.table, place.column, dataKey.id, place.ref);
  return { ciphertext: seal(dataKey.key, pad(Buffer.from(text)), context), dataKeyId: dataKey.id };
}

/** Decrypt a value sealed by `sealText` with a key from `dataKeys`. */
export function openText(
  key: KeyObject,
  ciphertext: Buffer,
  place: { table: string; column: string; ref: string; dataKeyId: number },
): string {
  return unpad(
    open(key, ciphertext, valueContext(place.table, place.column, place.dataKeyId, place.ref)),
  ).toString();
}

interface WrappedKey {
  id: number;
  ref: string;
  wrapped: Buffer;
  subject_id: number;
  subject_ref: string;
  kek_version: number;
  subject_wrapped: Buffer | null;
}

function unwrap(row: WrappedKey): KeyObject | null {
  if (!row.subject_wrapped) return null;
  const subject = unwrapSubject(row.subject_wrapped, row.kek_version, row.subject_ref);
  return createSecretKey(open(subject, row.wrapped, `data_keys.wrapped:${row.subject_id}:${row.ref}`));
}

function unwrapSubject(wrapped: Buffer, kekVersion: number, ref: string): KeyObject {
  const kek = keks().get(kekVersion);
  if (!kek) throw new Error(`Key-encryption key version ${kekVersion} is not configured.`);
  return createSecretKey(open(kek, wrapped, `subject_keys.wrapped:${ref}`));
}

async function ensureSubjectKey(tx: Tx, owner: Owner): Promise<DataKey> {
  const personId = owner === 'installation' ? null : owner;
  const existing = await readSubjectKey(tx, personId);
  if (existing) return existing;
  const ref = randomUUID();
  const version = currentKekVersion();
  const wrapped = seal(keks().get(version)!, randomBytes(32), `subject_keys.wrapped:${ref}`);
  await tx.sql`insert into subject_keys (ref, person_id, kek_version, wrapped)
    values (${ref}, ${personId}, ${version}, ${wrapped}) on conflict do nothing`;
  return (await readSubjectKey(tx, personId))!;
}

async function readSubjectKey(tx: Tx, personId: number | null): Promise<DataKey | null> {
  const [row] = await tx.sql<{ id: number; ref: string; kek_version: number; wrapped: Buffer | null }[]>`
    select id, ref, kek_version, wrapped from subject_keys where person_id is not distinct from ${personId}`;
  if (!row) return null;
  if (!row.wrapped) throw new Error('The subject key was destroyed.');
  return { id: row.id, key: unwrapSubject(row.wrapped, row.kek_version, row.ref) };
}
