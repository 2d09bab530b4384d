import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import type { RiskCategory } from '@/lib/domain/safety/detector/types';
import type { LabelledCase } from '@/lib/domain/safety/rules/replay';
import { RISK_VERDICTS, type Verdict } from '@/lib/domain/safety/rules/schema';
import { gradedWords } from '@/lib/domain/safety/submitted-text';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

/** The newest so many cases count: some seconds of work at most. */
const CASES_MAX = 5_000;

interface Row extends SealedBody {
  messageId: number;
  isRisk: boolean;
  category: RiskCategory | null;
}

/**
 * The labelled cases of this installation, for the detector alone: whoever replays gets verdicts and counts, never these words.
 * Where people disagree, risk counts. What was erased is no case any more.
 */
export async function ownCases(ctx: Ctx): Promise<LabelledCase[]> {
  const rows = await ctx.tx.sql<Row[]>`
    select m.id as "messageId", m.ref, m.ciphertext, m.data_key_id as "dataKeyId",
      bool_or(v.verdict = any(${[...RISK_VERDICTS]}::text[])) as "isRisk", max(v.category) as category
    from risk_verdicts v join risk_gradings g on g.id = v.grading_id join messages m on m.id = g.message_id
    group by m.id order by m.id desc limit ${CASES_MAX}`;
  const keys = await dataKeys(ctx.tx, new Set(rows.map(({ dataKeyId }) => dataKeyId)));
  return rows.flatMap((row) => {
    const body = openBody(row, keys);
    if (!body) return [];
    const { messageId, isRisk, category } = row;
    return {
      text: gradedWords(body.subject, body.content),
      label: isRisk ? 'risk' : 'none',
      kind: isRisk ? (category ?? 'confirmed') : 'reviewed',
      isUrgent: false,
      messageId,
    };
  });
}

/** How often each verdict was given. */
export async function verdictCounts(ctx: Ctx): Promise<Record<Verdict, number>> {
  const rows = await ctx.tx.sql<{ verdict: Verdict; count: number }[]>`
    select verdict, count from risk_verdict_counts`;
  const none = { helpful: 0, not_helpful: 0, wrong_span: 0, missed: 0, unremarkable: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ verdict, count }) => [verdict, count])) };
}
