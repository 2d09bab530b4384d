import { z } from 'zod';
import { usernameInput } from '@/lib/domain/identity/schema';
import { cursorParam, limitParam, momentInput } from '@/lib/shared/page';
import { storableText } from '@/lib/shared/text';

export const AUDIT_OUTCOMES = ['ok', 'refused', 'failed'] as const;

/** What an admin may narrow the log by. Names that nobody has find nothing. */
export const auditFilters = z.strictObject({
  actor: usernameInput.optional(),
  subject: usernameInput.optional(),
  action: storableText(100).optional(),
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  from: momentInput.optional(),
  /** Exclusive. */
  to: momentInput.optional(),
  objectType: storableText(50).optional(),
  objectId: storableText(100).optional(),
  requestId: storableText(100).optional(),
  cursor: cursorParam,
  limit: limitParam(20),
});
export type AuditFilters = z.output<typeof auditFilters>;

export const auditEntryView = z.object({
  id: z.number(),
  at: z.date(),
  /** Username; null for nobody signed in and for the system. */
  actor: z.string().nullable(),
  action: z.string(),
  outcome: z.enum(AUDIT_OUTCOMES),
  objectType: z.string().nullable(),
  objectId: z.string().nullable(),
  requestId: z.string(),
  /** Username of the person whom the act concerns. */
  subject: z.string().nullable(),
  /** Null when there are none or the subject was erased. */
  details: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntryView = z.infer<typeof auditEntryView>;

export const auditPage = z.object({ entries: z.array(auditEntryView), nextCursor: z.string().nullable() });
