import { BlocksView } from '@/components/console/moderation/blocks-view';
import { blocks } from '@/lib/domain/moderation/standing';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { moreBlocks } from '../more';

export const metadata = { title: textsOf('moderation')('blocks.table') };

/** Who blocks whom (A15). */
export default async function BlocksPage() {
  const { ctx } = await requireActor(['admin']);
  const { blocks: rows, nextCursor } = await blocks(ctx, { limit: 50, cursor: null });
  return <BlocksView first={{ rows, nextCursor, listKey: 'blocks' }} load={moreBlocks} />;
}
