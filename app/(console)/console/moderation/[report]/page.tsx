import { ReportPage } from '@/components/console/moderation/report-page';
import { conductOf } from '@/lib/domain/moderation/conduct';
import { reportOf } from '@/lib/domain/moderation/queries';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { changeReportAction, liftAction, readWordsAction } from '../actions';

export const metadata = { title: textsOf('moderation')('columns.report') };

/** One report, with what else is known of whoever wrote the message. */
export default async function OneReportPage({ params }: { params: Promise<{ report: string }> }) {
  const { ctx } = await requireActor(['admin']);
  const report = await found(reportOf(ctx, conversationIdOf((await params).report)));
  return (
    <ReportPage
      report={report}
      conduct={await conductOf(ctx, report.reported.username)}
      actions={{ change: changeReportAction, readWords: readWordsAction, lift: liftAction }}
    />
  );
}
