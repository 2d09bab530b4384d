import { ownPreferences } from '@/lib/domain/identity/queries';
import { type Preferences, preferencesPatch } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';

/** Change one's own choices, at once and everywhere one is signed in. Audited by their names. */
export const changePreferences = command({
  name: 'account.change-preferences',
  input: preferencesPatch,
  audit: (ctx, patch) => ({
    subjectId: ctx.actor.id,
    objectType: 'preferences',
    details: { changed: Object.keys(patch).sort() },
  }),
  run: async (ctx, patch): Promise<Preferences> => {
    await ctx.tx
      .sql`update users set preferences = preferences || ${JSON.stringify(patch)}::jsonb, updated_at = ${ctx.now}
      where id = ${ctx.actor.id}`;
    return ownPreferences(ctx);
  },
});
