import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import type { ReservedSql } from 'postgres';
import { advanceIds, copyRows, nextId } from '@/bench/seed/copy';
import type { Role } from '@/lib/domain/identity/schema';
import { seal } from '@/lib/platform/crypto/envelope';
import { currentKekVersion, keks } from '@/lib/platform/crypto/secrets';

export interface SeededPerson {
  id: number;
  username: string;
  role: Role;
  subjectKey: { id: number; key: KeyObject };
}

/** Add people with their subject keys, wrapped as the keyring wraps them. */
export async function seedPeople(
  sql: ReservedSql,
  { role, count, prefix }: { role: Role; count: number; prefix: string },
): Promise<SeededPerson[]> {
  const firstId = await nextId(sql, 'users');
  const firstKeyId = await nextId(sql, 'subject_keys');
  const version = currentKekVersion();
  const kek = keks().get(version)!;
  const now = new Date();
  const people: SeededPerson[] = [];
  const keyRows: [number, string, number, number, Buffer][] = [];
  for (let i = 0; i < count; i += 1) {
    const ref = randomUUID();
    const secret = randomBytes(32);
    const id = firstId + i;
    keyRows.push([firstKeyId + i, ref, id, version, seal(kek, secret, `subject_keys.wrapped:${ref}`)]);
    const subjectKey = { id: firstKeyId + i, key: createSecretKey(secret) };
    people.push({ id, username: `${prefix}-${i + 1}`, role, subjectKey });
  }
  await copyRows(
    sql,
    'users',
    ['id', 'ref', 'username', 'display_name', 'role', 'created_at', 'updated_at'],
    people.map((p, i) => [p.id, randomUUID(), p.username, `Bench ${role} ${i + 1}`, role, now, now]),
  );
  await copyRows(sql, 'subject_keys', ['id', 'ref', 'person_id', 'kek_version', 'wrapped'], keyRows);
  await advanceIds(sql, ['users', 'subject_keys']);
  return people;
}
