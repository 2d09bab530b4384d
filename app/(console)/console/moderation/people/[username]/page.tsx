import { ConductPage } from '@/components/console/moderation/conduct-page';
import { conductOf } from '@/lib/domain/moderation/conduct';
import { found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { liftAction } from '../../actions';

export const metadata = { title: textsOf('moderation')('columns.person') };

type PersonPageProps = { params: Promise<{ username: string }> };

/** One person's reports, blocks and suspensions. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { ctx } = await requireActor(['admin']);
  const { username } = await params;
  const conduct = await found(conductOf(ctx, decodeURIComponent(username).toLowerCase()));
  return <ConductPage conduct={conduct} lift={liftAction} />;
}
