import type { PersonSummary } from '@/lib/domain/identity/schema';
import { ruleset as shipped } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { activeChanges } from '@/lib/domain/safety/rules/active';
import { versionOf } from '@/lib/domain/safety/rules/apply';
import { ownCases, verdictCounts } from '@/lib/domain/safety/rules/cases';
import { replay } from '@/lib/domain/safety/rules/replay';
import { rulesIn } from '@/lib/domain/safety/rules/rules-in';
import {
  NO_CHANGES,
  type Replay,
  type RuleChanges,
  type RulesetView,
  type RulesView,
  type RuleView,
  type Verdict,
} from '@/lib/domain/safety/rules/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

/** Who may look at the rules: those who change them, and the clinical people of whom one has to agree. */
const READERS = ['admin', 'developer', 'therapist', 'clinician'] as const;
const HISTORY_MAX = 50;

/** The rules as they count now, what is proposed, and what was. Throws forbidden to patients. */
export async function riskRules(ctx: Ctx): Promise<RulesView> {
  requireRole(ctx, READERS);
  const [versions, verdicts] = await Promise.all([readVersions(ctx), verdictCounts(ctx)]);
  const active = versions.find(({ isActive }) => isActive) ?? null;
  return {
    version: active?.version ?? versionOf(null),
    shippedVersion: shipped.version,
    active,
    proposal: versions.find(({ status }) => status === 'proposed') ?? null,
    history: versions,
    rules: rulesWith(active?.changes ?? NO_CHANGES),
    verdicts,
  };
}

/** One version. Throws not_found. */
export async function rulesetById(ctx: Ctx, id: number): Promise<RulesetView> {
  const [view] = await readVersions(ctx, id);
  if (!view) throw notFound();
  return view;
}

/** What a change would do. For admins, who get no word of a patient. Throws forbidden. */
export async function replayChanges(ctx: Ctx, { changes }: { changes: RuleChanges }): Promise<Replay> {
  requireRole(ctx, ['admin']);
  return replayNow(ctx, changes);
}

/** The same for a command that has checked its caller. */
export async function replayNow(ctx: Ctx, changes: RuleChanges): Promise<Replay> {
  const [cases, active] = await Promise.all([ownCases(ctx), activeChanges(ctx)]);
  return replay(cases, active, changes);
}

/** Every shipped rule as it was shipped, and what the changes make of them all. */
function rulesWith(changes: RuleChanges): RuleView[] {
  const asShipped = shipped.rules.map(({ id, category, grade, reason, patterns }) => ({
    id,
    category,
    grade,
    shippedGrade: grade,
    isOff: false,
    reason,
    patterns: [...patterns],
  }));
  return rulesIn(asShipped, changes);
}

interface Row {
  id: number;
  ref: string;
  kind: RulesetView['kind'];
  state: RulesetView['status'];
  changes: RuleChanges;
  replay: Replay | null;
  note: Buffer;
  noteDataKeyId: number;
  proposedBy: PersonSummary;
  proposedAt: Date;
  decidedBy: PersonSummary | null;
  decidedAt: Date | null;
  endedAt: Date | null;
}

export const notePlace = (ref: string) => ({ table: 'risk_rulesets', column: 'note', ref });

async function readVersions(ctx: Ctx, id?: number): Promise<RulesetView[]> {
  const { sql } = ctx.tx;
  const rows = await sql<Row[]>`
    select r.id, r.ref, r.kind, r.state, r.changes, r.replay, r.note, r.note_data_key_id as "noteDataKeyId",
      jsonb_build_object('username', p.username, 'displayName', p.display_name, 'role', p.role) as "proposedBy",
      r.proposed_at as "proposedAt",
      case when d.id is not null then jsonb_build_object('username', d.username, 'displayName', d.display_name, 'role', d.role) end as "decidedBy",
      r.decided_at as "decidedAt", r.ended_at as "endedAt"
    from risk_rulesets r join users p on p.id = r.proposed_by left join users d on d.id = r.decided_by
    ${id === undefined ? sql`` : sql`where r.id = ${id}`} order by r.id desc limit ${HISTORY_MAX}`;
  const keys = await dataKeys(
    ctx.tx,
    rows.map(({ noteDataKeyId }) => noteDataKeyId),
  );
  return rows.map((row) => {
    const key = keys.get(row.noteDataKeyId);
    const place = { ...notePlace(row.ref), dataKeyId: row.noteDataKeyId };
    return {
      rulesetId: row.id,
      version: versionOf(row.id),
      kind: row.kind,
      status: row.state,
      isActive: row.state === 'published' && row.endedAt === null,
      changes: row.changes,
      replay: row.replay,
      note: key ? openText(key, row.note, place) : null,
      proposedBy: row.proposedBy,
      proposedAt: row.proposedAt,
      decidedBy: row.decidedBy,
      decidedAt: row.decidedAt,
      endedAt: row.endedAt,
    };
  });
}

/** What the caller said of some messages before, by message id. */
export async function ownVerdicts(ctx: Ctx, messageIds: readonly number[]): Promise<Map<number, Verdict>> {
  if (messageIds.length === 0) return new Map();
  const rows = await ctx.tx.sql<{ messageId: number; verdict: Verdict }[]>`
    select g.message_id as "messageId", v.verdict from risk_verdicts v join risk_gradings g on g.id = v.grading_id
    where v.person_id = ${ctx.actor.id} and g.message_id = any(${[...messageIds]}::bigint[])`;
  return new Map(rows.map(({ messageId, verdict }) => [messageId, verdict]));
}
