import type { AuditFilters } from '@/lib/domain/audit/schema';
import { auditFilters } from '@/lib/domain/audit/schema';
import { instantOf } from '../local-moment';
import { readFilters, type SearchParams } from '../read-filters';

/** The filters of the audit in the address. Times stand there as the reader's wall clock says them. */
export function auditFiltersIn(
  params: SearchParams,
  timeZone: string,
): { filters: AuditFilters; given: Record<string, string> } {
  return readFilters(auditFilters, params, (name, text) =>
    name === 'from' || name === 'to' ? (instantOf(text, timeZone) ?? text) : text,
  );
}
