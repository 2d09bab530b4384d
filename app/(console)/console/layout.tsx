import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AlertBanner } from '@/components/alerts/alert-banner';
import { LiveAlertBadge } from '@/components/alerts/live-alert-badge';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { AwayBanner } from '@/components/away/away-banner';
import { consolePlaces } from '@/components/console/console-places';
import { ActionScope } from '@/components/forms/action-scope';
import { AppPalette, PaletteButton } from '@/components/messaging/app-palette';
import { ConnectionBanner } from '@/components/messaging/connection-banner';
import { LiveUnreadBadge } from '@/components/messaging/live-unread-badge';
import { MessagingProvider } from '@/components/messaging/messaging-provider';
import { WipeOnSignOut } from '@/components/messaging/wipe-on-sign-out';
import { ConsoleShell } from '@/components/shell/console-shell';
import { TextScope } from '@/components/shell/text-scope';
import { awayUntil } from '@/lib/domain/auto-reply/queries';
import { openChangeCount } from '@/lib/domain/care/change-requests';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { openReportCount } from '@/lib/domain/moderation/queries';
import { urgentAlerts } from '@/lib/domain/safety/queries';
import { requireActor } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { localeFrom, textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

export const metadata: Metadata = { title: textsOf('console')('title') };

/** The frame of admins and developers. It protects nothing: every page and action asks for its own person. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const { actor, ctx, liveFrom } = await requireActor(['admin', 'developer']);
  const [counts, until, pending, urgent] = await Promise.all([
    unreadCounts(ctx),
    awayUntil(ctx),
    pendingOf(ctx),
    urgentAlerts(ctx).then(overWire),
  ]);
  const locale = localeFrom(actor.locale);
  const t = textsOf('console', locale);
  const { username, displayName, role } = actor;
  const groups = consolePlaces(role, t, <LiveUnreadBadge initial={counts} />, {
    ...(pending ?? { reports: 0, wishes: 0 }),
    alerts: <LiveAlertBadge initial={urgent} />,
  });
  const palette = [
    ...groups.flatMap(({ items }) => items.map(({ href, label }) => ({ href, label }))),
    { href: '/console/messages/starred', label: textsOf('marks', locale)('starred.title') },
    { href: '/settings/sessions', label: textsOf('shell', locale)('userMenu.sessions') },
  ];
  return (
    <TextScope
      namespaces={[
        'alerts',
        'onCall',
        'drafts',
        'messaging',
        'marks',
        'attachments',
        'held',
        'organising',
        'scheduling',
        'search',
        'console',
        'queue',
        'templates',
        'groups',
        'report',
        'change',
        'care',
        'moderation',
        'rules',
      ]}
      timeZone={actor.timeZone}
      locale={locale}
    >
      <ActionScope>
        <MessagingProvider
          reader={{ username, displayName, role }}
          basePath="/console/messages"
          liveFrom={liveFrom}
        >
          <ConsoleShell
            person={{ name: displayName, role: t(`roles.${role}`), hueKey: username }}
            groups={groups}
            search={<PaletteButton />}
            awayHref="/settings/away"
            sessionsHref="/settings/sessions"
            settingsHref="/settings/writing"
            signOut={
              <WipeOnSignOut>
                <SignOutButton />
              </WipeOnSignOut>
            }
            banner={
              <>
                <AlertBanner initial={urgent} basePath="/console/alerts" threadPath="/console/messages" />
                <AwayBanner until={until} context={{ ...actor, now: ctx.now }} />
                <ConnectionBanner />
              </>
            }
            locale={locale}
          >
            {children}
            <AppPalette places={palette} />
          </ConsoleShell>
        </MessagingProvider>
      </ActionScope>
    </TextScope>
  );
}

/** What waits for an admin; nothing for a developer. */
async function pendingOf(ctx: Ctx) {
  if (ctx.actor.role !== 'admin') return undefined;
  const [reports, wishes] = await Promise.all([openReportCount(ctx), openChangeCount(ctx)]);
  return { reports, wishes };
}
