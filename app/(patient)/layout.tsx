import Ellipsis from 'lucide-react/icons/ellipsis';
import House from 'lucide-react/icons/house';
import MessageCircle from 'lucide-react/icons/message-circle';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { ActionScope } from '@/components/forms/action-scope';
import { countryOf, linesByCountry } from '@/components/help/country-lines';
import { knownCrisisLines } from '@/components/help/known-crisis-lines';
import { OfflineHelp } from '@/components/help/offline-help';
import { AppPalette } from '@/components/messaging/app-palette';
import { ConnectionBanner } from '@/components/messaging/connection-banner';
import { LiveUnreadBadge } from '@/components/messaging/live-unread-badge';
import { MessagingProvider } from '@/components/messaging/messaging-provider';
import { WipeOnSignOut } from '@/components/messaging/wipe-on-sign-out';
import { CrisisLinesContext } from '@/components/safety/crisis-lines-context';
import { PatientShell } from '@/components/shell/patient-shell';
import { TextScope } from '@/components/shell/text-scope';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

/** Lines that fit on the card; the help page has all. */
const CARD_LINES = 3;

/** The frame of patients: three places, help in one corner. It protects nothing: every page resolves its own person. */
export default async function PatientLayout({ children }: { children: ReactNode }) {
  const { actor, ctx, liveFrom } = await requireActor(['patient']);
  const [counts, lines, sent] = await Promise.all([unreadCounts(ctx), knownCrisisLines(), headers()]);
  const [own] = linesByCountry(lines, countryOf(sent.get('accept-language')), actor.locale);
  const t = textsOf('patient');
  const { username, displayName, role } = actor;
  const items = [
    { href: '/home', label: t('places.home'), icon: <House aria-hidden /> },
    {
      href: '/messages',
      label: t('places.messages'),
      icon: <MessageCircle aria-hidden />,
      badge: <LiveUnreadBadge initial={counts} />,
    },
    { href: '/settings', label: t('places.more'), icon: <Ellipsis aria-hidden /> },
  ];
  const palette = [
    ...items.map(({ href, label }) => ({ href, label })),
    { href: '/messages/new', label: t('messages.new') },
    { href: '/messages/sent', label: t('messages.sent') },
    { href: '/messages/starred', label: textsOf('marks')('starred.title') },
    { href: '/messages/tasks', label: textsOf('marks')('tasks.title') },
    { href: '/messages/settings', label: t('messages.settings') },
    { href: '/settings/sessions', label: textsOf('shell')('userMenu.sessions') },
  ];
  return (
    <TextScope
      namespaces={[
        'drafts',
        'messaging',
        'marks',
        'attachments',
        'held',
        'organising',
        'scheduling',
        'search',
        'patient',
        'groups',
        'report',
        'change',
        'safety',
      ]}
      timeZone={actor.timeZone}
    >
      <ActionScope>
        <CrisisLinesContext value={own?.lines.slice(0, CARD_LINES) ?? []}>
          <MessagingProvider
            reader={{ username, displayName, role }}
            basePath="/messages"
            liveFrom={liveFrom}
          >
            <PatientShell
              person={{ name: displayName, role: textsOf('shell')('roles.patient'), hueKey: username }}
              items={items}
              helpHref="/help"
              sessionsHref="/settings/sessions"
              settingsHref="/messages/settings"
              signOut={
                <WipeOnSignOut>
                  <SignOutButton />
                </WipeOnSignOut>
              }
              banner={<ConnectionBanner />}
            >
              {children}
              <OfflineHelp />
              <AppPalette places={palette} />
            </PatientShell>
          </MessagingProvider>
        </CrisisLinesContext>
      </ActionScope>
    </TextScope>
  );
}
