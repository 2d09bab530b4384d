import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { countryOf, linesByCountry } from '@/components/help/country-lines';
import { CrisisLines } from '@/components/help/crisis-lines';
import { HelpSteps } from '@/components/help/help-steps';
import { knownCrisisLines } from '@/components/help/known-crisis-lines';
import { OfflineHelp } from '@/components/help/offline-help';
import { OtherCountries } from '@/components/help/other-countries';
import { PublicShell } from '@/components/shell/public-shell';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { sessionCookieName } from '@/lib/http/session-cookie';
import { localeFrom, textsOf } from '@/lib/shared/texts';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await visitor();
  return { title: textsOf('help', locale)('title') };
}

/** Help in a crisis, for everyone: needs no session, no script, no database, and no network once it was seen (P6). */
export default async function HelpPage() {
  const [{ locale, country, isKnown }, lines] = await Promise.all([visitor(), knownCrisisLines()]);
  const t = textsOf('help', locale);
  const [own, ...others] = linesByCountry(lines, country, locale);
  return (
    <PublicShell
      locale={locale}
      action={
        <ButtonLink href={isKnown ? '/' : '/login'} prefetch={false}>
          {isKnown ? t('back') : t('signIn')}
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-8">
        <header>
          <h1 className="text-xl">{t('title')}</h1>
          <p className="mt-2 text-pretty">{t('lead')}</p>
        </header>
        <CrisisLines group={own} t={t} />
        <HelpSteps t={t} />
        <Notice tone="waiting" title={t('monitoredTitle')}>
          {t('monitoredText')}
        </Notice>
        <section aria-labelledby="someone">
          <h2 id="someone" className="text-lg">
            {t('someoneTitle')}
          </h2>
          <p className="mt-1.5 text-pretty">{t('someoneText')}</p>
        </section>
        {others.length > 0 && <OtherCountries groups={others} t={t} />}
        <OfflineHelp text={t('offline')} />
      </div>
    </PublicShell>
  );
}

/** What the request says of its sender, without asking anybody: a cookie is believed here, since nothing depends on it. */
async function visitor() {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  const languages = sent.get('accept-language');
  return {
    locale: localeFrom(jar.get('hs_locale')?.value ?? languages),
    country: countryOf(languages),
    isKnown: jar.has(sessionCookieName()),
  };
}
