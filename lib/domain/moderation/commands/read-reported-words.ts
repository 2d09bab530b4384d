import { type ReportedWords, reportTarget } from '@/lib/domain/moderation/schema';
import { openReportText } from '@/lib/domain/moderation/sealed-report';
import { command, requireRole } from '@/lib/platform/command';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

interface Row {
  ref: string;
  copy: Buffer;
  copyDataKeyId: number;
  reportedId: number;
}

/**
 * Read the words that a reporter handed over; each reading is recorded, about whoever wrote them. Throws forbidden for all but
 * admins, not_found where there are none.
 */
export const readReportedWords = command({
  name: 'report.read-words',
  input: reportTarget,
  audit: (_ctx, { id }, output: ReportedWords & { reportedId: number }) => ({
    subjectId: output.reportedId,
    objectType: 'report',
    objectId: id,
  }),
  refusalFacts: ({ id }) => ({ objectType: 'report', objectId: id }),
  run: async (ctx, { id }) => {
    requireRole(ctx, ['admin']);
    const [row] = await ctx.tx.sql<Row[]>`
      select ref, copy, copy_data_key_id as "copyDataKeyId", reported_id as "reportedId"
      from reports where id = ${id} and copy is not null`;
    if (!row) throw notFound();
    const text = openReportText(
      { text: row.copy, dataKeyId: row.copyDataKeyId },
      { column: 'copy', ref: row.ref },
      await dataKeys(ctx.tx, [row.copyDataKeyId]),
    );
    const words =
      text === null
        ? { subject: null, content: null }
        : (JSON.parse(text) as { subject: string | null; content: string });
    return { reportId: id, reportedId: row.reportedId, ...words };
  },
});
