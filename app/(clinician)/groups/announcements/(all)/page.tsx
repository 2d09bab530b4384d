import type { Metadata } from 'next';
import { BroadcastsView } from '@/components/console/broadcast/broadcasts-view';
import { TextScope } from '@/components/shell/text-scope';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { stopBroadcastAction } from '../actions';
import { broadcastRows } from '../broadcast-rows';
import { moreAnnouncements } from '../more';

export const metadata: Metadata = { title: textsOf('outreach')('tabs.announcements') };

export default async function AnnouncementsPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  const locale = localeFrom(actor.locale);
  const t = textsOf('outreach', locale);
  const [first, scheduled] = await Promise.all([
    broadcastRows(ctx),
    scheduledMessages(ctx, { kind: 'broadcast', limit: 20 }),
  ]);
  return (
    <TextScope namespaces={['console']} locale={locale}>
      <BroadcastsView
        first={{ ...first, listKey: '' }}
        load={moreAnnouncements}
        stop={stopBroadcastAction}
        scheduled={overWire(scheduled)}
        place={{
          href: '/groups/announcements',
          title: t('tabs.announcements'),
          text: t('announcements.text'),
          newLabel: t('announcements.new'),
        }}
      />
    </TextScope>
  );
}
