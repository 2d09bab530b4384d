import { randomBytes, randomUUID } from 'node:crypto';
import { pool } from '@/db/client';
import { type Actor, isClinical, isStaff, type Role, SESSION_LIMITS } from '@/lib/domain/identity/schema';
import { type Ctx, currentTime, makeContext } from '@/lib/platform/context';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';

/** Somebody in the test base. Rows are inserted directly, so that a test of a command can start from any state. */
export interface Person extends Omit<Actor, 'sessionId'> {
  id: number;
}

export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface NewPerson {
  username?: string;
  displayName?: string;
  role?: Role;
  status?: 'active' | 'deactivated';
  timeZone?: string;
  /** From `hashPassword`; without one the person cannot sign in. */
  passwordHash?: string | null;
  peerOptIn?: boolean;
}

let counter = 0;

/** Insert a person; what is not given is unremarkable and unique: an active patient. */
export async function person(given: NewPerson = {}): Promise<Person> {
  counter += 1;
  const role = given.role ?? 'patient';
  const username = given.username ?? `${role}-${counter}-${randomBytes(3).toString('hex')}`;
  const row = {
    username,
    displayName: given.displayName ?? `Test ${role} ${counter}`,
    role,
    timeZone: given.timeZone ?? 'Europe/London',
    locale: 'en',
  };
  const now = currentTime();
  const [inserted] = await pool().sql<{ id: number }[]>`
    insert into users (ref, username, display_name, role, status, time_zone, locale, password_hash, peer_opt_in, created_at, updated_at)
    values (${randomUUID()}, ${row.username}, ${row.displayName}, ${row.role}, ${given.status ?? 'active'}, ${row.timeZone},
      ${row.locale}, ${given.passwordHash ?? null}, ${given.peerOptIn ?? false}, ${now}, ${now})
    returning id`;
  return { ...row, id: inserted!.id };
}

/** Insert a live session and return its id. */
export async function sessionOf(whom: Person, now = currentTime()): Promise<string> {
  const id = randomUUID();
  const limits = isStaff(whom.role) ? SESSION_LIMITS.staff : SESSION_LIMITS.patient;
  await pool()
    .sql`insert into sessions (id, user_id, created_at, last_active_at, expires_at, idle_minutes, device, network)
    values (${id}, ${whom.id}, ${now}, ${now}, ${new Date(now.getTime() + limits.absoluteMinutes * MINUTE_MS)},
      ${limits.idleMinutes}, 'Test browser', '')`;
  return id;
}

/** A context as a request of this person would have it, with a session of its own. */
export async function ctxOf(whom: Person, overrides: Partial<Ctx> = {}): Promise<Ctx> {
  const now = overrides.now ?? currentTime();
  const sessionId = await sessionOf(whom, now);
  return makeContext({ ...whom, sessionId }, { ...overrides, now });
}

interface NewAssignment {
  patient: Person;
  clinician: Person;
  kind?: 'primary' | 'cover';
  startsAt?: Date;
  endsAt?: Date | null;
}

/** Insert a care assignment, by default a primary one since 30 days. Participations are the command's work, not this row's. */
export async function assignment(given: NewAssignment): Promise<number> {
  const now = currentTime();
  const startsAt = given.startsAt ?? new Date(now.getTime() - 30 * DAY_MS);
  const [row] = await pool().sql<{ id: number }[]>`
    insert into care_assignments (patient_id, clinician_id, kind, starts_at, ends_at, created_at)
    values (${given.patient.id}, ${given.clinician.id}, ${given.kind ?? 'primary'}, ${startsAt}, ${given.endsAt ?? null}, ${now})
    returning id`;
  return row!.id;
}

/** Insert a block without a reason. */
export async function blocked(blocker: Person, other: Person): Promise<void> {
  await pool().sql`insert into blocked_users (blocker_id, blocked_id, blocked_at)
    values (${blocker.id}, ${other.id}, ${currentTime()})`;
}

/** Insert a suspension without a reason, running since a minute ago. */
export async function suspended(whom: Person, by: Person, endsAt: Date | null = null): Promise<void> {
  await pool().sql`insert into suspensions (user_id, suspended_by, starts_at, ends_at)
    values (${whom.id}, ${by.id}, ${new Date(currentTime().getTime() - MINUTE_MS)}, ${endsAt})`;
}

interface NewConversation {
  kind?: 'direct' | 'support';
  /** Defaults to the patient of a pair of patient and clinical person. */
  patient?: Person | null;
  /** A subject thread beside the pair's one direct conversation. */
  isSubjectThread?: boolean;
}

/** Insert a conversation of two with both participations and no messages. */
export async function conversationOf(a: Person, b: Person, given: NewConversation = {}): Promise<number> {
  const now = currentTime();
  const patient = given.patient === undefined ? clinicalPatient(a, b) : given.patient;
  const key = given.isSubjectThread ? null : `direct:${Math.min(a.id, b.id)}:${Math.max(a.id, b.id)}`;
  const [row] = await pool().sql<{ id: number }[]>`
    insert into conversations (ref, kind, direct_key, patient_id, created_by, created_at)
    values (${randomUUID()}, ${given.kind ?? 'direct'}, ${key}, ${patient?.id ?? null}, ${a.id}, ${now}) returning id`;
  const pairs = [
    { userId: a.id, counterpartId: b.id },
    { userId: b.id, counterpartId: a.id },
  ];
  for (const { userId, counterpartId } of pairs) {
    await pool()
      .sql`insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from)
      values (${row!.id}, ${userId}, 'member', ${counterpartId}, ${now})`;
  }
  return row!.id;
}

function clinicalPatient(a: Person, b: Person): Person | null {
  if (a.role === 'patient' && isClinical(b.role)) return a;
  if (b.role === 'patient' && isClinical(a.role)) return b;
  return null;
}

/** Insert the conversation's next message, sent, with words that nothing can decrypt. Counters follow, receipts do not. */
export async function messageIn(
  conversationId: number,
  sender: Person,
  sentAt = currentTime(),
): Promise<number> {
  const { id: dataKeyId } = await ensureDataKey(pool(), conversationId, sender.id);
  const [row] = await pool().sql<{ id: number }[]>`
    with moved as (
      update conversations set last_position = last_position + 1, last_message_at = ${sentAt} where id = ${conversationId}
      returning last_position
    )
    insert into messages (ref, conversation_id, type, sender_id, position, ciphertext, data_key_id, client_key, request_mac, status,
      created_at, sent_at)
    select ${randomUUID()}, ${conversationId}, 'direct', ${sender.id}, last_position, ${randomBytes(64)}, ${dataKeyId},
      ${randomUUID()}, ${randomBytes(32)}, 'sent', ${sentAt}, ${sentAt} from moved
    returning id`;
  await pool()
    .sql`update conversation_participants set last_message_id = ${row!.id}, last_message_at = ${sentAt},
      unread_count = unread_count + case when user_id = ${sender.id} then 0 else 1 end
    where conversation_id = ${conversationId}`;
  return row!.id;
}
