import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { type SaveOutcome, saveDraft } from '@/lib/domain/drafts/commands/save-draft';
import { type DraftSaved, type DraftView, draftInput } from '@/lib/domain/drafts/schema';
import type { Ctx } from '@/lib/platform/context';

type Given = z.input<typeof draftInput>;

/** Save through the command, whatever comes of it. */
export const trySave = (ctx: Ctx, given: Given): Promise<SaveOutcome> =>
  saveDraft(ctx, draftInput.parse({ clientKey: given.draftId ? undefined : randomUUID(), ...given }));

/** Save a text that is based on the latest version. */
export async function save(ctx: Ctx, given: Given): Promise<DraftSaved> {
  const outcome = await trySave(ctx, given);
  if ('newer' in outcome) throw new Error('There is a newer version.');
  return outcome.saved;
}

/** Save a text that is based on an old version: the newer draft. */
export async function saveStale(ctx: Ctx, given: Given): Promise<DraftView> {
  const outcome = await trySave(ctx, given);
  if ('saved' in outcome) throw new Error('Nothing newer was there.');
  return outcome.newer;
}

/** Whether any table of drafts holds these bytes. */
export async function isStoredPlain(words: string): Promise<boolean> {
  const [row] = await pool().sql<{ found: boolean }[]>`
    select exists (select 1 from drafts where position(${Buffer.from(words)}::bytea in ciphertext) > 0)
      or exists (select 1 from draft_versions where position(${Buffer.from(words)}::bytea in ciphertext) > 0) as found`;
  return row!.found;
}
