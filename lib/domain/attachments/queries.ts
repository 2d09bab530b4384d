import { readRange } from '@/lib/domain/attachments/bytes';
import type { Holder } from '@/lib/domain/attachments/enclose';
import {
  type AttachmentRow,
  attachmentColumns,
  bytesOf,
  type OpenAttachment,
  openRows,
  viewOf,
} from '@/lib/domain/attachments/rows';
import type { AttachmentView } from '@/lib/domain/attachments/schema';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { auditAccess, isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';
import type { ServedFile } from '@/lib/platform/served-file';

/** A file for whoever may see its message, or for its uploader until that is sent. Throws not_found alike for everybody else. */
export async function attachmentFile(ctx: Ctx, { id }: { id: number }): Promise<ServedFile> {
  const file = await visibleFile(ctx, id);
  return {
    name: file.facts.name,
    mediaType: served(file.mediaType!),
    size: file.size,
    etag: file.ref,
    read: (start, end) => readRange(bytesOf(file), start, end),
  };
}

/** The small form of a picture. Throws not_found, also where there is none. */
export async function attachmentThumbnail(ctx: Ctx, { id }: { id: number }): Promise<ServedFile> {
  const file = await visibleFile(ctx, id);
  if (file.thumbnailSize === null) throw notFound();
  const small = { ...bytesOf(file, 'thumbnail'), size: file.thumbnailSize };
  return {
    name: `${file.facts.name}.webp`,
    mediaType: 'image/webp',
    size: file.thumbnailSize,
    etag: `${file.ref}-small`,
    read: (start, end) => readRange(small, start, end),
  };
}

/** One's own unsent files by id, in the order asked for; what is gone or sent is missing. */
export async function ownFiles(ctx: Ctx, ids: readonly number[]): Promise<Map<number, AttachmentView>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a
    where a.id = any(${[...ids]}::bigint[]) and a.owner_id = ${ctx.actor.id} and a.state = 'ready'`;
  return new Map((await openRows(ctx, rows)).map((file) => [file.id, viewOf(file)]));
}

/** Files that wait with things of one's own, by `holderKey`. */
export async function filesKeptWith(
  ctx: Ctx,
  holders: readonly Holder[],
): Promise<Map<string, AttachmentView[]>> {
  const { sql } = ctx.tx;
  const of = (name: string) => holders.flatMap((holder) => (name in holder ? Object.values(holder) : []));
  const [scheduled, bulk, broadcast] = [of('scheduledId'), of('bulkId'), of('broadcastId')];
  if (holders.length === 0) return new Map();
  const rows = await sql<(AttachmentRow & { holder: string })[]>`
    select ${attachmentColumns(ctx)}, coalesce('scheduledId:' || a.scheduled_id, 'bulkId:' || a.bulk_id,
      'broadcastId:' || a.broadcast_id) as holder
    from attachments a
    where a.owner_id = ${ctx.actor.id} and a.state = 'ready' and (a.scheduled_id = any(${scheduled}::bigint[])
      or a.bulk_id = any(${bulk}::bigint[]) or a.broadcast_id = any(${broadcast}::bigint[])) order by a.place, a.id`;
  const files = (await openRows(ctx, rows)) as (OpenAttachment & { holder: string })[];
  const found = new Map<string, AttachmentView[]>();
  for (const file of files) found.set(file.holder, [...(found.get(file.holder) ?? []), viewOf(file)]);
  return found;
}

export const holderKey = (holder: Holder): string => Object.entries(holder)[0]!.join(':');

async function visibleFile(ctx: Ctx, id: number): Promise<OpenAttachment> {
  const { sql } = ctx.tx;
  const me = ctx.actor.id;
  const rows = await sql<(AttachmentRow & { conversationId: number | null; via: ParticipationVia | null })[]>`
    select ${attachmentColumns(ctx)}, m.conversation_id as "conversationId", p.via
    from attachments a
    left join messages m on m.id = a.message_id
    left join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, me, ctx.now)}
      and ${isSinceJoining(sql)}
    where a.id = ${id} and a.state in ('ready', 'sent') and case
      when m.id is null then a.owner_id = ${me}
      when m.position is null then m.sender_id = ${me}
      else p.user_id is not null and not exists (select 1 from message_states s
        where s.message_id = m.id and s.user_id = ${me} and s.deleted_at is not null) end`;
  const [file] = await openRows(ctx, rows);
  if (!file) throw notFound();
  const { conversationId, via } = rows[0]!;
  if (conversationId !== null && via !== null) await auditAccess(ctx, conversationId, via);
  return file;
}

/** Text says how it is written, so that no browser guesses. */
const served = (mediaType: string) => (mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType);
