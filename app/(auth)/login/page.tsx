import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { DemoPeople } from '@/components/auth/demo-people';
import { SignInForm } from '@/components/auth/sign-in-form';
import { OfflineHelp } from '@/components/help/offline-help';
import { AuthShell } from '@/components/shell/auth-shell';
import { currentSession, startPageOf } from '@/lib/next/session';
import { env } from '@/lib/platform/env';
import { localPath } from '@/lib/shared/local-path';
import { textsOf } from '@/lib/shared/texts';
import { signInAction } from './actions';

export const metadata: Metadata = { title: textsOf('auth')('signIn.title') };

type Query = Record<string, string | string[] | undefined>;

interface SignInPageProps {
  searchParams: Promise<Query>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const next = localPath(nextOf(await searchParams)) ?? undefined;
  const session = await currentSession();
  // After the form's own call the browser leaves by itself; a redirect from here would race with it.
  if (session && !(await headers()).has('next-action')) redirect(next ?? startPageOf(session.actor.role));
  const t = textsOf('auth');
  const isDemo = env().HEALING_DEMO === 'on';
  return (
    <AuthShell
      title={t('signIn.title')}
      text={t('signIn.text')}
      helpHref="/help"
      below={isDemo && <DemoPeople action={signInAction} next={next} />}
    >
      <SignInForm action={signInAction} next={next} />
      <OfflineHelp />
    </AuthShell>
  );
}

const nextOf = ({ next }: Query) => (typeof next === 'string' ? next : null);
