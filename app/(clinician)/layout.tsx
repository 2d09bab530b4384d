import BellRing from 'lucide-react/icons/bell-ring';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Inbox from 'lucide-react/icons/inbox';
import ListTodo from 'lucide-react/icons/list-todo';
import NotepadText from 'lucide-react/icons/notepad-text';
import Sun from 'lucide-react/icons/sun';
import Users from 'lucide-react/icons/users';
import UsersRound from 'lucide-react/icons/users-round';
import type { ReactNode } from 'react';
import { AlertBanner } from '@/components/alerts/alert-banner';
import { LiveAlertBadge } from '@/components/alerts/live-alert-badge';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { AwayBanner } from '@/components/away/away-banner';
import { ActionScope } from '@/components/forms/action-scope';
import { AppPalette, PaletteButton } from '@/components/messaging/app-palette';
import { ConnectionBanner } from '@/components/messaging/connection-banner';
import { LiveUnreadBadge } from '@/components/messaging/live-unread-badge';
import { MessagingProvider } from '@/components/messaging/messaging-provider';
import { WipeOnSignOut } from '@/components/messaging/wipe-on-sign-out';
import { ClinicianShell } from '@/components/shell/clinician-shell';
import { TextScope } from '@/components/shell/text-scope';
import { awayUntil } from '@/lib/domain/auto-reply/queries';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { urgentAlerts } from '@/lib/domain/safety/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

/** The frame of clinical people. It protects nothing: every page resolves its own actor. */
export default async function ClinicianLayout({ children }: { children: ReactNode }) {
  const { actor, ctx, liveFrom } = await requireActor(CLINICAL_ROLES);
  const [counts, until, urgent] = await Promise.all([
    unreadCounts(ctx),
    awayUntil(ctx),
    urgentAlerts(ctx).then(overWire),
  ]);
  const t = textsOf('clinician');
  const { username, displayName, role } = actor;
  const items = [
    { href: '/clinic', label: t('places.clinic'), icon: <Sun aria-hidden />, isExact: true },
    {
      href: '/inbox',
      label: t('places.inbox'),
      icon: <Inbox aria-hidden />,
      badge: <LiveUnreadBadge initial={counts} />,
    },
    {
      href: '/alerts',
      label: textsOf('alerts')('place'),
      icon: <BellRing aria-hidden />,
      badge: <LiveAlertBadge initial={urgent} />,
    },
    { href: '/patients', label: t('places.patients'), icon: <Users aria-hidden /> },
    { href: '/groups', label: textsOf('outreach')('place'), icon: <UsersRound aria-hidden /> },
    { href: '/calendar', label: textsOf('scheduling')('calendar.title'), icon: <CalendarDays aria-hidden /> },
    { href: '/tasks', label: textsOf('marks')('tasks.title'), icon: <ListTodo aria-hidden /> },
    { href: '/templates', label: textsOf('templates')('place'), icon: <NotepadText aria-hidden /> },
  ];
  const palette = [
    ...items.map(({ href, label }) => ({ href, label })),
    { href: '/inbox/new', label: t('inbox.newMessage') },
    { href: '/inbox/sent', label: t('inbox.sent') },
    { href: '/inbox/starred', label: textsOf('marks')('starred.title') },
    { href: '/settings/hours', label: textsOf('onCall')('hours.ownLink') },
    { href: '/settings/sessions', label: textsOf('shell')('userMenu.sessions') },
  ];
  return (
    <TextScope
      namespaces={[
        'alerts',
        'drafts',
        'messaging',
        'marks',
        'attachments',
        'held',
        'organising',
        'scheduling',
        'search',
        'clinician',
        'care',
        'templates',
        'groups',
        'report',
        'change',
        'outreach',
        'rules',
      ]}
      timeZone={actor.timeZone}
    >
      <ActionScope>
        <MessagingProvider reader={{ username, displayName, role }} basePath="/inbox" liveFrom={liveFrom}>
          <ClinicianShell
            person={{
              name: displayName,
              role: textsOf('shell')(`roles.${role === 'therapist' ? 'therapist' : 'clinician'}`),
              hueKey: username,
            }}
            items={items}
            homeHref="/clinic"
            awayHref="/settings/away"
            sessionsHref="/settings/sessions"
            settingsHref="/settings/writing"
            signOut={
              <WipeOnSignOut>
                <SignOutButton />
              </WipeOnSignOut>
            }
            search={<PaletteButton />}
            banner={
              <>
                <AlertBanner initial={urgent} basePath="/alerts" threadPath="/inbox" />
                <AwayBanner until={until} context={{ ...actor, now: ctx.now }} />
                <ConnectionBanner />
              </>
            }
          >
            {children}
            <AppPalette places={palette} />
          </ClinicianShell>
        </MessagingProvider>
      </ActionScope>
    </TextScope>
  );
}
