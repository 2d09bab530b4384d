import {
  type AttachmentRow,
  attachmentColumns,
  type OpenAttachment,
  openRows,
  sealedFor,
  viewOf,
} from '@/lib/domain/attachments/rows';
import type { AttachmentView } from '@/lib/domain/attachments/schema';
import { readSettings } from '@/lib/domain/settings/queries';
import type { Ctx } from '@/lib/platform/context';
import { type DataKey, ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { rowRef } from '@/lib/platform/row-ref';

/** A file that is ready to go with a message: itself, or a copy for each of many. The bytes are never copied. */
export interface Enclosure {
  file: OpenAttachment;
  isCopy: boolean;
}

/** What unsent files wait with. */
export type Holder = { scheduledId: number } | { bulkId: number } | { broadcastId: number };

const BYTEA = 17;

const holderColumn = (ctx: Ctx, holder: Holder) => {
  const [name, id] = Object.entries(holder)[0]!;
  return { column: ctx.tx.sql(`${name.replace('Id', '')}_id`), id };
};

/**
 * One's own unsent files in the order asked for, held until the transaction ends, so that each is sent once. Throws invalid_request
 * alike for what is not there, another's, sent, or not complete, and for more than a message may have.
 */
export async function filesToSend(ctx: Ctx, ids: readonly number[]): Promise<Enclosure[]> {
  if (ids.length === 0) return [];
  await assertFew(ctx, ids.length);
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a
    where a.id = any(${[...ids]}::bigint[]) and a.owner_id = ${ctx.actor.id} and a.state = 'ready'
      and a.bulk_id is null and a.broadcast_id is null and (a.scheduled_id is null or exists (
        select 1 from scheduled_messages s where s.id = a.scheduled_id and s.status = 'cancelled'))
    order by a.id for update of a`;
  const files = new Map((await openRows(ctx, rows)).map((file) => [file.id, file]));
  if (files.size < ids.length) throw missing();
  return ids.map((id) => ({ file: files.get(id)!, isCopy: false }));
}

async function assertFew(ctx: Ctx, count: number): Promise<void> {
  const { attachmentsPerMessage: most } = await readSettings(ctx.tx);
  if (count > most) throw fault(`A message can have at most ${most} files.`);
}

const missing = () => fault('One of the files is not here any more. Remove it and add it again.');
const fault = (message: string) =>
  new AppError('invalid_request', message, { fields: [{ path: 'attachment_ids', message }] });

/** Let one's own unsent files wait with something of one's own that is sent later. Throws like `filesToSend`. */
export async function keepWith(ctx: Ctx, ids: readonly number[], holder: Holder): Promise<void> {
  if (ids.length === 0) return;
  const { column, id } = holderColumn(ctx, holder);
  await filesToSend(ctx, ids);
  await ctx.tx.sql`
    update attachments a set ${column} = ${id}, place = i.place - 1, draft_id = null, touched_at = ${ctx.now}
    from unnest(${[...ids]}::bigint[]) with ordinality as i (id, place) where a.id = i.id`;
}

/**
 * Keep one's own unsent files for as long as a draft is kept, so that it opens with them on another device, also in an older version.
 * What is gone or sent by now is passed over: a draft is saved whatever became of its files.
 */
export async function keepWithDraft(ctx: Ctx, ids: readonly number[], draftId: number): Promise<void> {
  if (ids.length === 0) return;
  await ctx.tx.sql`
    update attachments set draft_id = ${draftId}, touched_at = ${ctx.now}
    where id = any(${[...ids]}::bigint[]) and owner_id = ${ctx.actor.id} and state = 'ready' and draft_id is distinct from ${draftId}`;
}

/** What waits there, in order. `isCopy`: it is sent more than once, and stays. Erased ones are missing. */
export async function keptWith(
  ctx: Ctx,
  holder: Holder,
  { isCopy }: { isCopy: boolean },
): Promise<Enclosure[]> {
  const { column, id } = holderColumn(ctx, holder);
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a where a.${column} = ${id} and a.state = 'ready' order by a.place for update`;
  return (await openRows(ctx, rows)).map((file) => ({ file, isCopy }));
}

/** The files of a sent message, to go with it once more: copies under the key of wherever it goes. The caller has seen the message. */
export async function sentWith(ctx: Ctx, messageId: number): Promise<Enclosure[]> {
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a
    where a.message_id = ${messageId} and a.state = 'sent' order by a.place for share`;
  return (await openRows(ctx, rows)).map((file) => ({ file, isCopy: true }));
}

/** The same files once more, for something that is sent after it. */
export async function copyKept(ctx: Ctx, from: Holder, to: Holder): Promise<void> {
  const files = await keptWith(ctx, from, { isCopy: true });
  if (files.length === 0) return;
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const copies = copiesOf(files.map(({ file }, place) => ({ file, key, place, messageId: null })));
  await insertCopies(ctx, copies, 'ready');
  await keepWith(ctx, await idsOf(ctx, copies), to);
}

/** No longer wanted with what it waited with; it is cleaned up like any other unsent file. */
export async function letGo(ctx: Ctx, holder: Holder, keep: readonly number[] = []): Promise<void> {
  const { column, id } = holderColumn(ctx, holder);
  await ctx.tx.sql`update attachments set ${column} = null, touched_at = ${ctx.now}
    where ${column} = ${id} and state = 'ready' and not (id = any(${[...keep]}::bigint[]))`;
}

/** A message that was written, with the key of its place. */
export interface EnclosingMessage {
  messageId: number;
  key: DataKey;
  enclosures: readonly Enclosure[];
}

/** Put files with their messages, in the send's own transaction: from now on they open with the conversation's key. */
export async function enclose(ctx: Ctx, messages: readonly EnclosingMessage[]): Promise<void> {
  const all = messages.flatMap(({ messageId, key, enclosures }) =>
    enclosures.map(({ file, isCopy }, place) => ({ file, isCopy, key, place, messageId })),
  );
  const own = all.filter(({ isCopy }) => !isCopy);
  if (own.length > 0) await moveAll(ctx, own);
  const copies = copiesOf(all.filter(({ isCopy }) => isCopy));
  if (copies.length > 0) await insertCopies(ctx, copies, 'sent');
}

interface Placed {
  file: OpenAttachment;
  key: DataKey;
  place: number;
  messageId: number | null;
}

async function moveAll(ctx: Ctx, placed: Placed[]): Promise<void> {
  const sealed = placed.map(({ file, key }) => sealedFor(key, file.ref, file));
  await ctx.tx.sql`
    update attachments a set state = 'sent', message_id = i.message_id, place = i.place, ciphertext = i.ciphertext,
      wrapped_key = i.wrapped_key, data_key_id = i.data_key_id, draft_id = null, scheduled_id = null, touched_at = ${ctx.now}
    from unnest(${placed.map(({ file }) => file.id)}::bigint[], ${placed.map((one) => one.messageId)}::bigint[],
      ${placed.map((one) => one.place)}::int[], ${bytes(
        ctx,
        sealed.map((one) => one.ciphertext),
      )}::bytea[],
      ${bytes(
        ctx,
        sealed.map((one) => one.wrappedKey),
      )}::bytea[], ${sealed.map((one) => one.dataKeyId)}::bigint[])
      as i (id, message_id, place, ciphertext, wrapped_key, data_key_id)
    where a.id = i.id`;
}

const copiesOf = (placed: Placed[]) => placed.map((one) => ({ ...one, ref: rowRef() }));
type Copy = ReturnType<typeof copiesOf>[number];

/** Rows of their own for the same stored bytes, with the file's key wrapped for each place. */
async function insertCopies(ctx: Ctx, copies: Copy[], state: 'ready' | 'sent'): Promise<void> {
  const sealed = copies.map(({ file, key, ref }) => sealedFor(key, ref, file));
  await ctx.tx.sql`
    insert into attachments (ref, owner_id, state, blob, media_type, size, parts_received, thumbnail_size, is_voice, ciphertext,
      wrapped_key, data_key_id, message_id, place, created_at, touched_at)
    select i.ref, ${ctx.actor.id}, ${state}, a.blob, a.media_type, a.size, a.parts_received, a.thumbnail_size, a.is_voice, i.ciphertext,
      i.wrapped_key, i.data_key_id, i.message_id, i.place, ${ctx.now}, ${ctx.now}
    from unnest(${copies.map(({ file }) => file.id)}::bigint[], ${copies.map(({ ref }) => ref)}::uuid[],
      ${copies.map((one) => one.messageId)}::bigint[], ${copies.map((one) => one.place)}::int[],
      ${bytes(
        ctx,
        sealed.map((one) => one.ciphertext),
      )}::bytea[], ${bytes(
        ctx,
        sealed.map((one) => one.wrappedKey),
      )}::bytea[],
      ${sealed.map((one) => one.dataKeyId)}::bigint[])
      as i (id, ref, message_id, place, ciphertext, wrapped_key, data_key_id)
    join attachments a on a.id = i.id`;
}

const idsOf = async (ctx: Ctx, copies: Copy[]): Promise<number[]> =>
  (
    await ctx.tx.sql<{ id: number }[]>`
      select id from attachments where ref = any(${copies.map(({ ref }) => ref)}::uuid[]) order by place`
  ).map(({ id }) => id);

/** The driver takes an array's type from its first element, so that of bytes is said. */
const bytes = (ctx: Ctx, values: Buffer[]) => ctx.tx.sql.array(values, BYTEA);

/** A message was taken back before anybody had it: its files are its author's own again. Answers them in order. */
export async function takeOut(ctx: Ctx, messageId: number): Promise<AttachmentView[]> {
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a
    where a.message_id = ${messageId} and a.owner_id = ${ctx.actor.id} and a.state = 'sent' order by a.place for update`;
  if (rows.length === 0) return [];
  const files = await openRows(ctx, rows);
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  const sealed = files.map((file) => sealedFor(key, file.ref, file));
  await ctx.tx.sql`
    update attachments a set state = 'ready', message_id = null, ciphertext = i.ciphertext, wrapped_key = i.wrapped_key,
      data_key_id = ${key.id}, touched_at = ${ctx.now}
    from unnest(${files.map(({ id }) => id)}::bigint[], ${bytes(
      ctx,
      sealed.map((one) => one.ciphertext),
    )}::bytea[],
      ${bytes(
        ctx,
        sealed.map((one) => one.wrappedKey),
      )}::bytea[]) as i (id, ciphertext, wrapped_key)
    where a.id = i.id`;
  return files.map(viewOf);
}
