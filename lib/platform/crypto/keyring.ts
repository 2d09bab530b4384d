import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { pool, type Sql, type Tx } from '@/db/client';
import { askTogether } from '@/lib/platform/ask-together';
import { open, pad, seal, unpad, valueContext } from '@/lib/platform/crypto/envelope';
import { currentKekVersion, keks } from '@/lib/platform/crypto/secrets';
import { onStop, singleton } from '@/lib/platform/process';
import { READS_AT_ONCE, readingSql } from '@/lib/platform/reading-pool';

/** Whose key: a person's, or the installation's own (staff reasons, settings). */
export type Owner = number | 'installation';

export interface DataKey {
  id: number;
  key: KeyObject;
}

const CACHE_MS = 60_000;
const SWEEP_MS = 10_000;
interface CacheEntry {
  key: KeyObject | null;
  until: number;
}
const cache = () =>
  singleton('data-key-cache', () => {
    const entries = new Map<number, CacheEntry>();
    const sweep = setInterval(() => dropExpired(entries), SWEEP_MS).unref();
    onStop('keys', () => clearInterval(sweep));
    return entries;
  });

/** What nobody asks for again goes too, and with it the words that were opened with it. */
function dropExpired(entries: Map<number, CacheEntry>): void {
  const now = Date.now();
  for (const [id, { until }] of entries) if (until <= now) entries.delete(id);
}

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
  const { ref, wrapped } = newDataKey(subject);
  await tx.sql`insert into data_keys (ref, conversation_id, subject_key_id, wrapped)
    values (${ref}, ${conversationId}, ${subject.id}, ${wrapped}) on conflict do nothing`;
  // Null and a value are asked apart: "is not distinct from" would use no index.
  const [row] = await tx.sql<{ id: number; ref: string; wrapped: Buffer }[]>`
    select id, ref, wrapped from data_keys where subject_key_id = ${subject.id}
      and ${conversationId === null ? tx.sql`conversation_id is null` : tx.sql`conversation_id = ${conversationId}`}`;
  return openDataKey(subject, row!);
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
  const rows = tx === pool() ? await wrappedTogether([...missing]) : await readWrapped(tx.sql, [...missing]);
  for (const row of rows) {
    const key = unwrap(row);
    remember(row.id, key);
    found.set(row.id, key);
  }
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

/** Pages that are opened at one moment ask for their keys together. */
const wrappedTogether = askTogether<number[], WrappedKey[]>({
  name: 'keys',
  most: 32,
  atOnce: READS_AT_ONCE,
  one: (ids) => readWrapped(readingSql(), ids),
  several: async (asked) => {
    const rows = await readWrapped(readingSql(), [...new Set(asked.flat())]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return asked.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  },
});

function readWrapped(sql: Sql, ids: number[]): Promise<WrappedKey[]> {
  // One key, as for a thread, is asked by itself: elsewhere a statement with an array is planned anew each time.
  const isWanted = ids.length === 1 ? sql`d.id = ${ids[0]!}` : sql`d.id = any(${ids}::bigint[])`;
  return sql<WrappedKey[]>`
    select d.id, d.ref, d.wrapped, s.id as subject_id, s.ref as subject_ref, s.kek_version, s.wrapped as subject_wrapped
    from data_keys d join subject_keys s on s.id = d.subject_key_id where ${isWanted}`;
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

function remember(id: number, key: KeyObject | null): void {
  if (cache().size > 100_000) cache().clear();
  cache().set(id, { key, until: Date.now() + CACHE_MS });
}

/** A fresh subject key, wrapped by the present key-encryption key, ready to insert. */
export function newSubjectKey(): { ref: string; version: number; wrapped: Buffer } {
  const ref = randomUUID();
  const version = currentKekVersion();
  return {
    ref,
    version,
    wrapped: seal(keks().get(version)!, randomBytes(32), `subject_keys.wrapped:${ref}`),
  };
}

/** A fresh data key, wrapped by its owner's subject key, ready to insert. */
export function newDataKey(subject: DataKey): { ref: string; wrapped: Buffer } {
  const ref = randomUUID();
  return { ref, wrapped: seal(subject.key, randomBytes(32), `data_keys.wrapped:${subject.id}:${ref}`) };
}

/** Unwrap a stored data key of a subject. */
export function openDataKey(subject: DataKey, row: { id: number; ref: string; wrapped: Buffer }): DataKey {
  const key = createSecretKey(open(subject.key, row.wrapped, `data_keys.wrapped:${subject.id}:${row.ref}`));
  remember(row.id, key);
  return { id: row.id, key };
}

/** Unwrap a stored subject key. Throws when it was destroyed. */
export function openSubjectKey(row: {
  id: number;
  ref: string;
  kekVersion: number;
  wrapped: Buffer | null;
}): DataKey {
  if (!row.wrapped) throw new Error('The subject key was destroyed.');
  return { id: row.id, key: unwrapSubject(row.wrapped, row.kekVersion, row.ref) };
}

async function ensureSubjectKey(tx: Tx, owner: Owner): Promise<DataKey> {
  const personId = owner === 'installation' ? null : owner;
  const existing = await readSubjectKey(tx, personId);
  if (existing) return existing;
  const { ref, version, wrapped } = newSubjectKey();
  await tx.sql`insert into subject_keys (ref, person_id, kek_version, wrapped)
    values (${ref}, ${personId}, ${version}, ${wrapped}) on conflict do nothing`;
  return (await readSubjectKey(tx, personId))!;
}

async function readSubjectKey(tx: Tx, personId: number | null): Promise<DataKey | null> {
  const [row] = await tx.sql<{ id: number; ref: string; kekVersion: number; wrapped: Buffer | null }[]>`
    select id, ref, kek_version as "kekVersion", wrapped from subject_keys
    where ${personId === null ? tx.sql`person_id is null` : tx.sql`person_id = ${personId}`}`;
  return row ? openSubjectKey(row) : null;
}
