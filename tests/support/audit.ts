import { pool } from '@/db/client';
import type { AuditEntryView } from '@/lib/domain/audit/schema';
import type { Ctx } from '@/lib/platform/context';

/** Actions and outcomes that one request left in the audit, in order. */
export async function auditOf(
  ctx: Ctx,
): Promise<{ action: string; outcome: AuditEntryView['outcome']; subjectId: number | null }[]> {
  const rows = await pool().sql<
    { action: string; outcome: AuditEntryView['outcome']; subjectId: number | null }[]
  >`
    select action, outcome, subject_id as "subjectId" from audit_entries where request_id = ${ctx.requestId} order by id`;
  return [...rows];
}

/** The code of the AppError that an act ends with; fails when it succeeds. */
export async function refusalOf(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => new Error('it was allowed'),
    (thrown: unknown) => thrown,
  );
  const { code, message } = error as { code?: string; message: string };
  return code ?? message;
}
