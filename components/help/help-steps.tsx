import type { HelpTexts } from './help-texts';

const steps = ['reach', 'near', 'away', 'go', 'small'] as const;

/** What to do now, in the order in which it helps. */
export function HelpSteps({ t }: { t: HelpTexts }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="text-lg">
        {t('stepsTitle')}
      </h2>
      <ol className="mt-3 flex flex-col gap-3">
        {steps.map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden
              className="flex size-7 shrink-0 items-center justify-center rounded-full bg-primary-soft text-sm font-semibold text-primary-text"
            >
              {index + 1}
            </span>
            <span className="pt-0.5 text-pretty">{t(`steps.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
