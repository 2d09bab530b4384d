import { BroadcastsView } from '@/components/console/broadcast/broadcasts-view';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { stopBroadcastAction } from './actions';
import { broadcastRows } from './broadcast-rows';
import { moreBroadcasts } from './more';

export const metadata = { title: textsOf('console')('broadcast.title') };

export default async function BroadcastsPage() {
  const { ctx } = await requireActor(['admin', 'developer']);
  const first = await broadcastRows(ctx);
  return (
    <BroadcastsView first={{ ...first, listKey: '' }} load={moreBroadcasts} stop={stopBroadcastAction} />
  );
}
