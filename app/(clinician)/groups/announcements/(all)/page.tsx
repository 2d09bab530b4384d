import type { Metadata } from 'next';
import { BroadcastsView } from '@/components/console/broadcast/broadcasts-view';
import { TextScope } from '@/components/shell/text-scope';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import { stopBroadcastAction } from '../actions';
import { broadcastRows } from '../broadcast-rows';
import { moreAnnouncements } from '../more';

export const metadata: Metadata = { title: textsOf('outreach')('tabs.announcements') };

export default async function AnnouncementsPage() {
  const { actor, ctx } = await requireActor(CLINICAL_ROLES);
  const locale = localeFrom(actor.locale);
  const t = textsOf('outreach', locale);
  const first = await broadcastRows(ctx);
  return (
    <TextScope namespaces={['console']} locale={locale}>
      <BroadcastsView
        first={{ ...first, listKey: '' }}
        load={moreAnnouncements}
        stop={stopBroadcastAction}
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
