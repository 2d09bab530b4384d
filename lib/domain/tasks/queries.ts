import type { KeyObject } from 'node:crypto';
import { openBody } from '@/lib/domain/conversations/content';
import { FORMER_MEMBER, type GroupNames, groupNames } from '@/lib/domain/conversations/group-names';
import { PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { TASK_STATUSES, TaskView } from '@/lib/domain/tasks/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import { excerpt } from '@/lib/shared/text';

interface TaskArgs {
  status: (typeof TASK_STATUSES)[number];
  limit: number;
  cursor?: string;
}

interface Row {
  id: number;
  ref: string;
  messageId: number;
  conversationId: number;
  kind: string;
  senderId: number;
  withName: string | null;
  senderName: string;
  note: Buffer | null;
  noteDataKeyId: number;
  dueOn: string | null;
  /** The due day for the order, with an end of time for none. */
  place: string;
  createdAt: Date;
  doneAt: Date | null;
  messageRef: string;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** The caller's own tasks whose messages they still see: open ones by their day, done ones the latest first. */
export async function ownTasks(ctx: Ctx, { status, limit, cursor }: TaskArgs) {
  const { sql } = ctx.tx;
  const [place, id] = cursor ? decodeCursor(`tasks-${status}`, cursor) : [];
  const isOpen = status === 'open';
  const after = isOpen
    ? sql`and (${placeOf(ctx)}, t.id) > (${String(place)}, ${Number(id)})`
    : sql`and (${placeOf(ctx)}, t.id) < (${String(place)}, ${Number(id)})`;
  const rows = await readTasks(
    ctx,
    sql`t.done_at is ${isOpen ? sql`null` : sql`not null`} ${cursor ? after : sql``}
      order by place ${isOpen ? sql`` : sql`desc`}, t.id ${isOpen ? sql`` : sql`desc`} limit ${limit + 1}`,
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    tasks: await toViews(ctx, page),
    nextCursor: rows.length > limit && last ? encodeCursor(`tasks-${status}`, [last.place, last.id]) : null,
  };
}

/** One of the caller's own tasks. Throws not_found, also when its message may no longer be seen. */
export async function taskById(ctx: Ctx, id: number): Promise<TaskView> {
  const rows = await readTasks(ctx, ctx.tx.sql`t.id = ${id}`);
  const [task] = await toViews(ctx, rows);
  if (!task) throw notFound();
  return task;
}

/** One text that sorts like the list: the due day while open, the moment of doing it afterwards. */
const placeOf = ({
  tx: { sql },
}: Ctx) => sql`case when t.done_at is null then coalesce(t.due_on::text, '9999-12-31')
  else to_char(t.done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') end`;

const readTasks = (ctx: Ctx, rest: ReturnType<Ctx['tx']['sql']>) => ctx.tx.sql<Row[]>`
  select t.id, t.ref, t.message_id as "messageId", m.conversation_id as "conversationId", c.kind, u.display_name as "withName",
    m.sender_id as "senderId", s.display_name as "senderName", t.note, t.note_data_key_id as "noteDataKeyId", t.due_on::text as "dueOn", ${placeOf(ctx)} as place,
    t.created_at as "createdAt", t.done_at as "doneAt", m.ref as "messageRef", m.ciphertext, m.data_key_id as "dataKeyId"
  from tasks t join messages m on m.id = t.message_id
  join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(ctx.tx.sql, ctx.actor.id, ctx.now)}
    and ${isSinceJoining(ctx.tx.sql)}
  join conversations c on c.id = m.conversation_id
  join users s on s.id = m.sender_id
  left join users u on u.id = p.counterpart_id
  where t.user_id = ${ctx.actor.id} and not exists (select 1 from message_states d
    where d.message_id = m.id and d.user_id = ${ctx.actor.id} and d.deleted_at is not null) and ${rest}`;

/** In a group people stand under the names that they chose there. */
function senderOf(row: Row, ctx: Ctx, group: GroupNames | undefined): string {
  if (row.kind !== 'group' || row.senderId === ctx.actor.id) return row.senderName;
  return (group?.members.get(row.senderId) ?? FORMER_MEMBER).displayName;
}

async function toViews(ctx: Ctx, rows: Row[]): Promise<TaskView[]> {
  const [keys, groups] = await Promise.all([
    dataKeys(
      ctx.tx,
      rows.map((row) => row.dataKeyId),
    ),
    groupNames(
      ctx,
      rows.flatMap((row) => (row.kind === 'group' ? row.conversationId : [])),
    ),
  ]);
  return rows.map((row) => {
    const group = groups.get(row.conversationId);
    const body = openBody(
      { ref: row.messageRef, ciphertext: row.ciphertext, dataKeyId: row.dataKeyId },
      keys,
    );
    const { id, messageId, conversationId, dueOn, createdAt, doneAt } = row;
    return {
      id,
      messageId,
      conversationId,
      senderName: senderOf(row, ctx, group),
      dueOn,
      createdAt,
      doneAt,
      displayName:
        row.withName ?? group?.title ?? (row.kind === 'broadcast' ? 'Announcements' : 'Conversation'),
      excerpt: body ? excerpt(body.content, PREVIEW_MAX) : null,
      note: noteOf(row, keys),
    };
  });
}

/** Under the key of the message's words, and gone with them. */
function noteOf({ note, noteDataKeyId, ref }: Row, keys: Map<number, KeyObject | null>): string | null {
  const key = note && keys.get(noteDataKeyId);
  return key ? openText(key, note, { table: 'tasks', column: 'note', ref, dataKeyId: noteDataKeyId }) : null;
}
