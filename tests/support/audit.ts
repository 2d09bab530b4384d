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

/** What the audit holds of one act on one object, newest first. */
export async function auditOfObject(
  action: string,
  objectType: string,
  objectId: number,
): Promise<{ actorId: number; subjectId: number | null; outcome: string }[]> {
  return [
    ...(await pool().sql<{ actorId: number; subjectId: number | null; outcome: string }[]>`
      select actor_id as "actorId", subject_id as "subjectId", outcome from audit_entries
      where action = ${action} and object_type = ${objectType} and object_id = ${String(objectId)} order by id desc`),
  ];
}
