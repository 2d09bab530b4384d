import type { Tx } from '@/db/client';
import {
  type DataKey,
  newDataKey,
  newSubjectKey,
  openDataKey,
  openSubjectKey,
} from '@/lib/platform/crypto/keyring';

/** PostgreSQL's number of the type bytea. */
const BYTEA = 17;

/** One conversation and the person who owns its words. */
export interface KeyScope {
  conversationId: number;
  owner: number;
}

interface Row {
  conversationId: number;
  owner: number;
  subjectId: number | null;
  subjectRef: string;
  kekVersion: number;
  subjectWrapped: Buffer | null;
  id: number | null;
  ref: string;
  wrapped: Buffer;
}

/**
 * Data keys for many conversations, in the order given: read, and made where they are missing, each in one statement. Throws
 * when an owner's subject key was destroyed.
 */
export async function ensureDataKeys(tx: Tx, scopes: KeyScope[]): Promise<DataKey[]> {
  if (scopes.length === 0) return [];
  let rows = await readScopes(tx, scopes);
  if (rows.some((row) => row.subjectId === null)) {
    await makeSubjectKeys(tx, rows);
    rows = await readScopes(tx, scopes);
  }
  const subjects = new Map(rows.map((row) => [row.subjectId!, subjectOf(row)]));
  if (rows.some((row) => row.id === null)) {
    await makeDataKeys(tx, rows, subjects);
    rows = await readScopes(tx, scopes);
  }
  return rows.map((row) => openDataKey(subjects.get(row.subjectId!)!, { ...row, id: row.id! }));
}

const readScopes = (tx: Tx, scopes: KeyScope[]) => tx.sql<Row[]>`
  select i.conversation_id as "conversationId", i.owner, s.id as "subjectId", s.ref as "subjectRef", s.kek_version as "kekVersion",
    s.wrapped as "subjectWrapped", d.id, d.ref, d.wrapped
  from unnest(${scopes.map((s) => s.conversationId)}::bigint[], ${scopes.map((s) => s.owner)}::bigint[])
    with ordinality as i (conversation_id, owner, place)
  left join subject_keys s on s.person_id = i.owner
  left join data_keys d on d.conversation_id = i.conversation_id and d.subject_key_id = s.id
  order by i.place`;

async function makeSubjectKeys(tx: Tx, rows: Row[]): Promise<void> {
  // Ascending, so that two batches that make the same keys never wait for each other in a circle.
  const owners = [...new Set(rows.flatMap((row) => (row.subjectId === null ? [row.owner] : [])))].sort(
    (a, b) => a - b,
  );
  const keys = owners.map(() => newSubjectKey());
  await tx.sql`
    insert into subject_keys (ref, person_id, kek_version, wrapped)
    select * from unnest(${keys.map((k) => k.ref)}::uuid[], ${owners}::bigint[], ${keys.map((k) => k.version)}::int[],
      ${byteArray(tx, keys)}::bytea[])
    on conflict do nothing`;
}

async function makeDataKeys(tx: Tx, rows: Row[], subjects: Map<number, DataKey>): Promise<void> {
  const missing = rows
    .filter((row) => row.id === null)
    .sort((a, b) => a.conversationId - b.conversationId)
    .map((row) => ({ ...row, ...newDataKey(subjects.get(row.subjectId!)!) }));
  await tx.sql`
    insert into data_keys (ref, conversation_id, subject_key_id, wrapped)
    select * from unnest(${missing.map((m) => m.ref)}::uuid[], ${missing.map((m) => m.conversationId)}::bigint[],
      ${missing.map((m) => m.subjectId)}::bigint[], ${byteArray(tx, missing)}::bytea[])
    on conflict do nothing`;
}

/** The driver takes an array's type from its first element, so that of bytes is said. */
const byteArray = (tx: Tx, rows: { wrapped: Buffer }[]) =>
  tx.sql.array(
    rows.map((row) => row.wrapped),
    BYTEA,
  );

const subjectOf = (row: Row) =>
  openSubjectKey({
    id: row.subjectId!,
    ref: row.subjectRef,
    kekVersion: row.kekVersion,
    wrapped: row.subjectWrapped,
  });
