import ChevronRight from 'lucide-react/icons/chevron-right';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { LookCard } from '@/components/care/look-card';
import { WipeOnSignOut } from '@/components/messaging/wipe-on-sign-out';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('patient');

export const metadata: Metadata = { title: t('more.title') };

/** Everything that is not needed each day. */
export default async function MorePage() {
  const { actor } = await requireActor(['patient']);
  return (
    <PageBody>
      <PageHeader title={t('more.title')} text={t('more.signedInAs', { name: actor.displayName })} />
      <Card isFlush>
        <ul className="divide-y">
          <Place href="/messages/settings" icon={<MessageSquareText aria-hidden />}>
            {t('more.messageSettings')}
          </Place>
          <Place href="/settings/sessions" icon={<MonitorSmartphone aria-hidden />}>
            {t('more.devices')}
          </Place>
          <Place href="/help" icon={<LifeBuoy aria-hidden />}>
            {t('more.help')}
          </Place>
        </ul>
      </Card>
      <LookCard />
      <Card isFlush className="p-1.5">
        <WipeOnSignOut>
          <SignOutButton />
        </WipeOnSignOut>
      </Card>
    </PageBody>
  );
}

function Place({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        className="flex min-h-13 items-center gap-3 px-4 py-2 -outline-offset-2 transition-colors hover:bg-hover [&>svg]:size-5 [&>svg]:text-muted-foreground"
      >
        {icon}
        <span className="flex-1">{children}</span>
        <ChevronRight aria-hidden className="rtl:rotate-180" />
      </Link>
    </li>
  );
}
