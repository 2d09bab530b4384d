'use client';

import { useTranslations } from 'use-intl/react';
import { VARIABLES, variablePlace } from '@/lib/domain/templates/variables';
import { variableLabel } from './variable-label';

type VariableChipsProps = {
  /** `selected`: what of the place is to be overwritten at once, from its beginning. */
  onInsert: (place: string, selected?: { from: number; to: number }) => void;
};

const look =
  'inline-flex min-h-8 cursor-pointer items-center rounded-full border border-outline bg-surface px-3 text-sm hover:bg-hover touch:min-h-touch touch:px-4';
const question = 'fill.something';

/** Buttons that put a variable where the caret is. */
export function VariableChips({ onInsert }: VariableChipsProps) {
  const t = useTranslations('templates');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form; these act at once.
    <div role="group" aria-label={t('editor.insert')} className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-1.5">
        {VARIABLES.map((name) => (
          <button key={name} type="button" onClick={() => onInsert(variablePlace(name))} className={look}>
            {variableLabel(t, name)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => onInsert(variablePlace(question), { from: 7, to: 2 + question.length })}
          className={look}
        >
          {t('editor.question')}
        </button>
      </div>
      <p className="text-sm text-muted-foreground">
        {t('editor.questionHint')} {t('editor.fallbackHint')}
      </p>
    </div>
  );
}
