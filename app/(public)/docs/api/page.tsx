import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { AnchorOpener } from '@/components/help/api/anchor-opener';
import { ApiCallDetails } from '@/components/help/api/api-call';
import { type ApiCall, apiGroups } from '@/components/help/api/api-document';
import { ApiErrorsTable } from '@/components/help/api/api-errors-table';
import { ApiIntro } from '@/components/help/api/api-intro';
import { CallFilter, Filterable } from '@/components/help/api/call-filter';
import { PublicShell } from '@/components/shell/public-shell';
import { localeFrom, textsOf } from '@/lib/shared/texts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textsOf('help', await wantedLocale())('docs.title') };
}

/** The HTTP contract for people, out of the same table that serves the calls. */
export default async function ApiPage() {
  const locale = await wantedLocale();
  const t = textsOf('help', locale);
  const groups = apiGroups();
  const texts = groups.flatMap(({ tag, calls }) => calls.map((call) => searchText(tag, call)));
  return (
    <PublicShell locale={locale} isWide helpHref="/help">
      <div className="flex flex-col gap-10">
        <ApiIntro t={t} />
        <section aria-labelledby="calls">
          <h2 id="calls" className="text-lg">
            {t('docs.callsTitle')}
          </h2>
          <CallFilter
            label={t('docs.filter')}
            texts={texts}
            foundTexts={Array.from({ length: texts.length + 1 }, (_, count) => t('docs.found', { count }))}
          >
            {groups.map(({ tag, calls }) => (
              <Filterable key={tag} texts={calls.map((call) => searchText(tag, call))}>
                <h3 className="mt-4 mb-2 text-base">{tag}</h3>
                <div className="overflow-hidden rounded-card border bg-surface">
                  {calls.map((call) => (
                    <Filterable key={call.id} texts={[searchText(tag, call)]}>
                      <ApiCallDetails call={call} t={t} />
                    </Filterable>
                  ))}
                </div>
              </Filterable>
            ))}
          </CallFilter>
        </section>
        <ApiErrorsTable t={t} />
      </div>
      <AnchorOpener />
    </PublicShell>
  );
}

const searchText = (tag: string, call: ApiCall) =>
  `${call.method} ${call.path} ${call.summary} ${tag}`.toLowerCase();

async function wantedLocale() {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return localeFrom(jar.get('hs_locale')?.value ?? sent.get('accept-language'));
}
