import type { KeyObject } from 'node:crypto';
import { openBody } from '@/lib/domain/conversations/content';
import { patientThread } from '@/lib/domain/conversations/patient-thread';
import { auditAccess } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { NotePage, NoteView } from '@/lib/domain/notes/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

interface Row {
  id: number;
  ref: string;
  conversationId: number;
  authorId: number;
  author: string;
  authorName: string;
  authorRole: Role;
  ciphertext: Buffer;
  dataKeyId: number;
  createdAt: Date;
}

/** A page of the internal notes beside a patient's thread, for clinical people who see it now. Throws not_found. */
export async function notesOf(
  ctx: Ctx,
  args: { conversationId: number; limit: number; cursor?: string },
): Promise<NotePage> {
  const { conversationId, limit } = args;
  const { via } = await patientThread(ctx, conversationId);
  const before = beforeOf(args);
  const rows = await ctx.tx.sql<Row[]>`${selectNotes(ctx)}
    where n.conversation_id = ${conversationId} and n.id < ${before} order by n.id desc limit ${limit + 1}`;
  await auditAccess(ctx, conversationId, via);
  const page = rows.slice(0, limit).reverse();
  const oldest = page[0];
  return {
    notes: await toViews(ctx, page),
    nextCursor: rows.length > limit && oldest ? encodeCursor('notes', [conversationId, oldest.id]) : null,
  };
}

/** One note for a clinical person who sees its thread now. Throws not_found. */
export async function noteById(ctx: Ctx, id: number): Promise<NoteView> {
  const rows = await ctx.tx.sql<Row[]>`${selectNotes(ctx)} where n.id = ${id}`;
  if (!rows[0]) throw notFound();
  await patientThread(ctx, rows[0].conversationId);
  return (await toViews(ctx, rows))[0]!;
}

function beforeOf({ conversationId, cursor }: { conversationId: number; cursor?: string }): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const [of, before] = decodeCursor('notes', cursor);
  if (Number(of) !== conversationId) throw notFound();
  return Number(before);
}

const selectNotes = (ctx: Ctx) => ctx.tx.sql`
  select n.id, n.ref, n.conversation_id as "conversationId", n.author_id as "authorId", u.username as author,
    u.display_name as "authorName", u.role as "authorRole", n.ciphertext, n.data_key_id as "dataKeyId", n.created_at as "createdAt"
  from internal_notes n join users u on u.id = n.author_id`;

async function toViews(ctx: Ctx, rows: Row[]): Promise<NoteView[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  return rows.map((row) => toView(row, ctx.actor.id, keys));
}

function toView(row: Row, me: number, keys: Map<number, KeyObject | null>): NoteView {
  const { ref, ciphertext, dataKeyId, authorId, ...shown } = row;
  const body = openBody({ ref, ciphertext, dataKeyId }, keys, 'internal_notes');
  return {
    ...shown,
    isOwn: authorId === me,
    content: body?.content ?? null,
    contentHtml: body?.contentHtml ?? null,
    isErased: body === null,
  };
}
