import { z } from 'zod';
import { CONVERSATION_KINDS, FOLDERS } from '@/lib/domain/conversations/schema';
import { idInput, usernameInput } from '@/lib/domain/identity/schema';
import { momentInput } from '@/lib/shared/page';
import { UNTIL_REPLY } from '@/lib/shared/snooze-presets';
import { requiredText } from '@/lib/shared/text';

/** Code points of a folder's, label's or filter's name. */
export const NAME_MAX = 60;
/** Of each kind, one person. */
export const KEPT_MAX = 100;
/** A snooze ends within a year and a day. */
export const SNOOZE_MAX_MS = 366 * 86_400_000;
/** Conversations named one by one in a bulk act; a filter reaches any number. */
export const BULK_IDS_MAX = 1_000;
/** How long after its end a bulk act can be taken back. */
export const UNDO_WINDOW_MS = 10_000;
/** Failures that an answer lists; the counts are exact. */
export const FAILURES_MAX = 100;

const nameInput = requiredText(NAME_MAX).transform((name) => name.trim());
const hueInput = z.number().int().min(1).max(8);

export const keptTarget = z.strictObject({ id: idInput });

export const folderInput = z.strictObject({ name: nameInput });
export const folderView = z.object({ id: z.number(), name: z.string() });
export type FolderView = z.infer<typeof folderView>;

export const labelInput = z.strictObject({ name: nameInput, hue: hueInput });
export const labelChange = labelInput.partial();
export const labelView = z.object({ id: z.number(), name: z.string(), hue: z.number() });
export type LabelView = z.infer<typeof labelView>;

/** Wishes of a list in a body: a standing folder's name or an own folder's id, a label's id. */
export const criteriaInput = z.strictObject({
  folder: z.union([z.enum(FOLDERS), idInput]).optional(),
  label: idInput.optional(),
  kind: z.enum(CONVERSATION_KINDS).optional(),
  unread: z.boolean().optional(),
  /** Username of the other side. */
  person: usernameInput.optional(),
});
export type Criteria = z.output<typeof criteriaInput>;

export const filterInput = z.strictObject({ name: nameInput, criteria: criteriaInput });
export const filterChange = filterInput.partial();
export const filterView = z.object({
  id: z.number(),
  name: z.string(),
  criteria: criteriaInput.partial(),
});
/** With how many conversations it finds now. */
export const countedFilterView = filterView.extend({ count: z.number() });
export type CountedFilterView = z.infer<typeof countedFilterView>;
export type FilterView = z.infer<typeof filterView>;

/** What a person may set on a conversation for themselves, beside mute, pin and archive. */
export const orderInput = z.strictObject({
  /** An own folder; null takes it out. */
  folder: idInput.nullable().optional(),
  /** All labels that it shall have. */
  labels: z.array(idInput).max(KEPT_MAX).optional(),
  /** A moment, or `reply`: until somebody else writes. */
  snoozedUntil: z
    .union([z.literal('reply').transform(() => UNTIL_REPLY), momentInput])
    .nullable()
    .optional(),
  done: z.boolean().optional(),
});
export type Order = z.output<typeof orderInput>;

export const BULK_ACTIONS = [
  'archive',
  'unarchive',
  'delete',
  'done',
  'read',
  'unread',
  'label',
  'folder',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** One act on conversations named by id or by a filter. `label` adds; `folder` moves, null takes out. */
export const bulkInput = z
  .strictObject({
    action: z.enum(BULK_ACTIONS),
    ids: z.array(idInput).min(1).max(BULK_IDS_MAX).optional(),
    filter: criteriaInput.optional(),
    label: idInput.optional(),
    folder: idInput.nullable().optional(),
  })
  .refine((given) => (given.ids === undefined) !== (given.filter === undefined), {
    path: ['ids'],
    message: 'Give either ids or a filter.',
  })
  .refine((given) => (given.action === 'label') === (given.label !== undefined), {
    path: ['label'],
    message: 'A label belongs to this action, and to no other.',
  })
  .refine((given) => (given.action === 'folder') === (given.folder !== undefined), {
    path: ['folder'],
    message: 'A folder belongs to this action, and to no other.',
  });
export type BulkInput = z.output<typeof bulkInput>;

export const bulkAnswer = z.object({ jobId: z.number(), total: z.number() });
export type BulkAnswer = z.infer<typeof bulkAnswer>;

export const bulkProgress = z.object({
  jobId: z.number(),
  action: z.enum(BULK_ACTIONS),
  status: z.enum(['queued', 'running', 'done', 'undone', 'failed']),
  total: z.number(),
  done: z.number(),
  failed: z.number(),
  /** At most 100. */
  failures: z.array(z.object({ conversationId: z.number(), reason: z.string() })),
  /** Until when it can be taken back; null: not any more, or never. While it runs it always can. */
  undoUntil: z.date().nullable(),
  canUndo: z.boolean(),
});
export type BulkProgress = z.infer<typeof bulkProgress>;
