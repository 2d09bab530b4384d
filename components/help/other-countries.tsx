import ChevronRight from 'lucide-react/icons/chevron-right';
import type { CountryLines } from './country-lines';
import { LineList } from './crisis-lines';
import type { HelpTexts } from './help-texts';

/** Lines of the other countries, folded: a language says only roughly where somebody is. Native, so it opens unscripted. */
export function OtherCountries({ groups, t }: { groups: CountryLines[]; t: HelpTexts }) {
  return (
    <section aria-labelledby="others" className="flex flex-col gap-3">
      <h2 id="others" className="text-lg">
        {t('othersTitle')}
      </h2>
      {groups.map((group) => (
        <details key={group.country} className="group/country">
          <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 rounded-control px-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
            <ChevronRight
              aria-hidden
              className="size-5 text-muted-foreground transition-transform group-open/country:rotate-90"
            />
            {group.name}
          </summary>
          <div className="pt-2">
            <LineList lines={group.lines} t={t} />
          </div>
        </details>
      ))}
    </section>
  );
}
