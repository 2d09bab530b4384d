import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SignOutButton } from '@/components/auth/sign-out-button';
import { consolePlaces } from '@/components/console/console-places';
import { ActionScope } from '@/components/forms/action-scope';
import { ConsoleShell } from '@/components/shell/console-shell';
import { TextScope } from '@/components/shell/text-scope';
import { requireActor } from '@/lib/next/session';
import { localeFrom, textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('console')('title') };

/** The frame of admins and developers. It protects nothing: every page and action asks for its own person. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireActor(['admin', 'developer']);
  const locale = localeFrom(actor.locale);
  const t = textsOf('console', locale);
  return (
    <TextScope namespaces={['console']} timeZone={actor.timeZone} locale={locale}>
      <ActionScope>
        <ConsoleShell
          person={{ name: actor.displayName, role: t(`roles.${actor.role}`), hueKey: actor.username }}
          groups={consolePlaces(actor.role, t)}
          sessionsHref="/settings/sessions"
          signOut={<SignOutButton />}
          locale={locale}
        >
          {children}
        </ConsoleShell>
      </ActionScope>
    </TextScope>
  );
}
