import { SuspensionsView } from '@/components/console/moderation/suspensions-view';
import { suspensions } from '@/lib/domain/moderation/standing';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { liftAction } from '../actions';
import { moreSuspensions } from '../more';

export const metadata = { title: textsOf('moderation')('suspensions.table') };

/** Who may not send, and who once might not (A15). */
export default async function SuspensionsPage() {
  const { ctx } = await requireActor(['admin']);
  const { suspensions: rows, nextCursor } = await suspensions(ctx, { limit: 50, cursor: null });
  return (
    <SuspensionsView
      first={{ rows, nextCursor, listKey: 'suspensions' }}
      load={moreSuspensions}
      lift={liftAction}
    />
  );
}
