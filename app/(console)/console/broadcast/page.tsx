import { BroadcastsView } from '@/components/console/broadcast/broadcasts-view';
import { scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { stopBroadcastAction } from './actions';
import { broadcastRows } from './broadcast-rows';
import { moreBroadcasts } from './more';

export const metadata = { title: textsOf('console')('broadcast.title') };

export default async function BroadcastsPage() {
  const { ctx } = await requireActor(['admin', 'developer']);
  const [first, scheduled] = await Promise.all([
    broadcastRows(ctx),
    scheduledMessages(ctx, { kind: 'broadcast', limit: 20 }),
  ]);
  return (
    <BroadcastsView
      first={{ ...first, listKey: '' }}
      load={moreBroadcasts}
      stop={stopBroadcastAction}
      scheduled={overWire(scheduled)}
    />
  );
}
