'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useComposer, useComposerState } from '@/lib/client/composer-context';
import { renderVariables, unresolvedVariables, variablePlaces } from '@/lib/domain/templates/variables';
import { variableLabel } from '../variable-label';

const wordMax = 200;

/** Asks for what a template left open, and holds sending until nothing is. */
export default function FillIn() {
  const { text } = useComposerState();
  const composer = useComposer();
  const names = unresolvedVariables(text);
  const isOpen = names.length > 0;
  useEffect(() => (isOpen ? composer.hold() : undefined), [isOpen, composer]);
  return isOpen ? <Gaps key={names.join()} names={names} /> : null;
}

function Gaps({ names }: { names: string[] }) {
  const t = useTranslations('templates');
  const composer = useComposer();
  const [words, setWords] = useState<Record<string, string>>({});

  function fill(event: FormEvent) {
    event.preventDefault();
    const { text } = composer.read();
    // A gap with a fallback may be left to it.
    const { content } = renderVariables(text, words);
    composer.replaceRange(0, text.length, content);
  }

  const { text } = composer.read();
  const fallbackOf = (name: string) =>
    variablePlaces(text).find((place) => place.name === name)?.fallback ?? '';
  const isComplete = names.every((name) => words[name]?.trim() || fallbackOf(name));
  return (
    // Not a form: it stands within the composer's own.
    <section
      aria-label={t('composer.fillTitle', { count: names.length })}
      className="mb-2 flex max-h-[35dvh] flex-col gap-2 overflow-y-auto rounded-card border border-waiting bg-waiting-soft p-3"
    >
      <div role="status">
        <p className="font-semibold">{t('composer.fillTitle', { count: names.length })}</p>
        <p className="text-sm">{t('composer.fillText')}</p>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        {names.map((name) => (
          <Field key={name} label={variableLabel(t, name)} className="min-w-0 flex-1 basis-40">
            <Input
              value={words[name] ?? ''}
              placeholder={fallbackOf(name)}
              maxLength={wordMax}
              autoComplete="off"
              onChange={(event) => setWords({ ...words, [name]: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                if (isComplete) fill(event);
                else event.preventDefault();
              }}
            />
          </Field>
        ))}
        <Button onClick={fill} disabled={!isComplete}>
          {t('composer.fill')}
        </Button>
      </div>
    </section>
  );
}
