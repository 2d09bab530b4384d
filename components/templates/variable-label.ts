import type { useTranslations } from 'use-intl/react';
import {
  isKnownVariable,
  isOwnQuestion,
  type Variable,
  variablePlaces,
} from '@/lib/domain/templates/variables';

export type TemplateTexts = ReturnType<typeof useTranslations<'templates'>>;

/** A variable in words: "Patient’s first name"; an own question "Walking distance" of `fill.walking_distance`. */
export function variableLabel(t: TemplateTexts, name: string): string {
  if (isOwnQuestion(name)) return questionOf(name);
  return isKnownVariable(name) ? t(`variables.${name as Variable}`) : name;
}

function questionOf(name: string): string {
  const words = name
    .slice(name.indexOf('.') + 1)
    .replaceAll(/[._]+/g, ' ')
    .trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** A template in a line of a list: its variables named in brackets. */
export const inWords = (t: TemplateTexts, content: string) =>
  variablePlaces(content).reduceRight(
    (text, { name, start, end }) => `${text.slice(0, start)}[${variableLabel(t, name)}]${text.slice(end)}`,
    content,
  );
