import { type NamedChanges, versionOf } from '@/lib/domain/safety/rules/apply';
import { NO_CHANGES, type RuleChanges } from '@/lib/domain/safety/rules/schema';
import type { Ctx } from '@/lib/platform/context';

/** The installation's changes that count now; null while the shipped rules count as they are. */
export async function activeChanges(ctx: Ctx): Promise<NamedChanges | null> {
  const [row] = await ctx.tx.sql<{ id: number; changes: RuleChanges }[]>`
    select id, changes from risk_rulesets where state = 'published' and ended_at is null`;
  return row ? { version: versionOf(row.id), changes: row.changes } : null;
}

/** The same for anybody's browser, whose look while typing must not differ from the server's verdict. */
export async function activeRules(ctx: Ctx): Promise<NamedChanges> {
  return (await activeChanges(ctx)) ?? { version: versionOf(null), changes: NO_CHANGES };
}
