import { createHash } from 'node:crypto';
import type { Enclosure } from '@/lib/domain/attachments/enclose';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { isClinical, type Role, usesConsole } from '@/lib/domain/identity/schema';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';
import { type Ctx, currentTime } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

/** What a broadcast says, the same to everybody. */
export interface Announcement {
  broadcastId: number;
  ref: string;
  body: MessageBody;
  enclosures?: Enclosure[];
  isUrgent: boolean;
  /** The time that it was meant for, when it goes out late. */
  delayedFrom?: Date;
}

export interface RefusedCopy {
  personId: number;
  reason: 'deactivated' | 'not_permitted';
}

interface RecipientRow {
  id: number;
  role: Role;
  status: string;
  /** The sender is their clinical person now, or announces to everybody. */
  isInScope: boolean;
  messageId: number;
  conversationId: number | null;
  patientId: number | null;
  dataKeyId: number | null;
}

/**
 * Read and decide about one private copy of a broadcast for each of these people; writes nothing. The sender is the caller and is
 * judged anew: throws forbidden or suspended. Whoever was deactivated meanwhile, or left the caseload of a clinical sender, is refused. A block stops direct messages only.
 */
export async function prepareAnnouncements(
  ctx: Ctx,
  announcement: Announcement,
  personIds: number[],
): Promise<{ prepared: PreparedMessage[]; refused: RefusedCopy[] }> {
  // One round trip; what is read sees what committed before the locks were held.
  const [, , rows] = await Promise.all([
    lockPeople(ctx, [ctx.actor.id, ...personIds]),
    assertMayAnnounce(ctx),
    readRecipients(ctx, personIds),
  ]);
  const decidedAt = new Date(Math.max(ctx.now.getTime(), currentTime().getTime()));
  return {
    prepared: rows
      .filter((row) => refusalOf(row) === null)
      .map((row) => prepareCopy(announcement, row, decidedAt)),
    refused: rows.flatMap((row) => {
      const reason = refusalOf(row);
      return reason ? [{ personId: row.id, reason }] : [];
    }),
  };
}

function refusalOf({ status, isInScope }: RecipientRow): RefusedCopy['reason'] | null {
  if (status !== 'active') return 'deactivated';
  return isInScope ? null : 'not_permitted';
}

/**
 * Throws unless the caller may broadcast now: active, sending not suspended, and an admin, a developer, or a clinical person, who
 * reaches their own patients only.
 */
export async function assertMayAnnounce(ctx: Ctx): Promise<void> {
  const [sender] = await ctx.tx.sql<{ role: Role; status: string; isSuspended: boolean }[]>`
    select u.role, u.status, exists (select 1 from suspensions x where x.user_id = u.id and x.outcome is null
      and (x.ends_at is null or x.ends_at > ${ctx.now})) as "isSuspended"
    from users u where u.id = ${ctx.actor.id}`;
  if (sender?.status !== 'active' || !(usesConsole(sender.role) || isClinical(sender.role)))
    throw new AppError('forbidden', 'Your role does not allow this.');
  if (sender.isSuspended) throw new AppError('suspended', 'Sending is paused for your account.');
}

/** The same rows in the same order as every send: no change of these people commits in between. */
async function lockPeople(ctx: Ctx, ids: number[]): Promise<void> {
  await ctx.tx.sql`select id from users where id = any(${ids}::bigint[]) order by id for key share`;
}

const readRecipients = (ctx: Ctx, ids: number[]) => ctx.tx.sql<RecipientRow[]>`
  select u.id, u.role, u.status, ${!isClinical(ctx.actor.role)}::boolean or exists (
      select 1 from care_assignments a where a.patient_id = u.id and a.clinician_id = ${ctx.actor.id} and u.role = 'patient'
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})) as "isInScope",
    nextval(pg_get_serial_sequence('messages', 'id'))::bigint as "messageId",
    c.id as "conversationId", c.patient_id as "patientId", d.id as "dataKeyId"
  from users u
  left join conversations c on c.direct_key = 'announcements:' || u.id
  left join subject_keys k on k.person_id = coalesce(c.patient_id, ${ctx.actor.id}::bigint)
  left join data_keys d on d.conversation_id = c.id and d.subject_key_id = k.id
  where u.id = any(${ids}::bigint[]) order by u.id`;

function prepareCopy(announcement: Announcement, row: RecipientRow, decidedAt: Date): PreparedMessage {
  const { broadcastId, ref, body, enclosures, isUrgent, delayedFrom } = announcement;
  return {
    messageId: row.messageId,
    subjectId: row.id,
    decidedAt,
    destination:
      row.conversationId === null
        ? { announceTo: { id: row.id, role: row.role } }
        : { conversationId: row.conversationId, patientId: row.patientId, dataKeyId: row.dataKeyId },
    request: {
      target: { username: null, conversationId: row.conversationId, isNewThread: false },
      type: 'broadcast',
      body,
      replyToId: null,
      enclosures,
      isUrgent,
      clientKey: copyKey(ref, row.id),
      requestMac: fingerprintOf('broadcast', [ref, row.id]),
      broadcastId,
      delayedFrom,
    },
  };
}

/** The key of one person's copy: always the same (a name-based UUID), so that a batch that runs twice cannot send twice. */
export function copyKey(broadcastRef: string, personId: number): string {
  const bytes = createHash('sha1').update(`${broadcastRef}:${personId}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
