import { absenceOf } from '@/lib/domain/auto-reply/absence';
import type { AutoReplyKind } from '@/lib/domain/auto-reply/schema';
import { readSettings } from '@/lib/domain/settings/queries';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';
import { textsOf } from '@/lib/shared/texts';

/** The whole list would bury the way to it. */
const LINES_MAX = 10;

/** What the caller's absence says: their own words, or the approved ones for a crisis; and who covers. Throws not_found without one. */
export async function answerText(ctx: Ctx, kind: AutoReplyKind): Promise<string> {
  const absence = await absenceOf(ctx, ctx.actor.id);
  if (!absence) throw notFound();
  const t = textsOf('away');
  const cover = absence.cover && t('coveredBy', { name: absence.cover.displayName });
  const parts = kind === 'away' ? [absence.message, cover] : [t('crisis'), await crisisLines(ctx), cover];
  return parts.filter(Boolean).join('\n\n');
}

async function crisisLines(ctx: Ctx): Promise<string | null> {
  const { crisisLines: lines } = await readSettings(ctx.tx);
  if (lines.length > LINES_MAX) return null;
  return lines.map(({ country, name, contact }) => `- ${name} (${country}): ${contact}`).join('\n') || null;
}
