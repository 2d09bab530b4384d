'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl/react';
import { isKnownVariable, type VariableValues, variablePlaces } from '@/lib/domain/templates/variables';
import { classNames } from '@/lib/shared/class-names';
import { variableLabel } from './variable-label';

type TemplatePreviewProps = { content: string; values: VariableValues };

/** A template's text with its places marked: filled in, or named where nothing is known. */
export function TemplatePreview({ content, values }: TemplatePreviewProps) {
  const t = useTranslations('templates');
  const places = variablePlaces(content);
  let last = 0;
  return (
    <p className="whitespace-pre-wrap break-words" dir="auto">
      {places.map(({ name, fallback, start, end }) => {
        const before = content.slice(last, start);
        last = end;
        const word = values[name] || fallback;
        return (
          <Fragment key={start}>
            {before}
            <mark
              className={classNames(
                'rounded-sm px-1',
                isKnownVariable(name)
                  ? 'bg-primary-soft text-primary-text'
                  : 'bg-danger-soft text-danger-text',
                word === null && 'border border-dashed',
              )}
            >
              {word ?? variableLabel(t, name)}
            </mark>
          </Fragment>
        );
      })}
      {content.slice(last)}
    </p>
  );
}
