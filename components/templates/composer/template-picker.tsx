'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { SearchField } from '@/components/ui/search-field';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { TextLink } from '@/components/ui/text-link';
import { useComposer } from '@/lib/client/composer-context';
import { type Template, usableTemplates } from '@/lib/client/template-calls';
import { excerpt } from '@/lib/shared/words';
import { findTemplates } from '../find-templates';
import { inWords } from '../variable-label';
import { wordsFor } from './insert-template';

const shownMax = 30;
const excerptMax = 80;

/** Find a template and put it at the caret. */
export function TemplatePicker({ close }: { close: () => void }) {
  const t = useTranslations('templates.composer');
  const words = useTranslations('templates');
  const composer = useComposer();
  const [all, setAll] = useState<Template[]>();
  const [isFailed, setIsFailed] = useState(false);
  const [query, setQuery] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    let isGone = false;
    usableTemplates().then(
      (found) => isGone || setAll(found),
      () => isGone || setIsFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, []);

  async function insert(template: Template) {
    if (isBusy) return;
    setIsBusy(true);
    try {
      const text = await wordsFor(template, composer.place);
      close();
      composer.insert(text);
    } catch {
      notify.error(t('useFailed'));
    }
    setIsBusy(false);
  }

  if (isFailed) return <p role="alert">{t('failed')}</p>;
  if (!all) {
    return (
      <SkeletonGroup label={t('loading')}>
        <Skeleton className="h-48" />
      </SkeletonGroup>
    );
  }
  const shown = findTemplates(all, query).slice(0, shownMax);
  const { role } = composer.place.reader;
  const manageHref = role === 'admin' || role === 'developer' ? '/console/templates' : '/templates';
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t('search')}
        onSearch={setQuery}
        autoFocus
        onKeyDownCapture={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            list.current?.querySelector('button')?.focus();
          } else if (event.key === 'Enter' && shown[0]) {
            event.preventDefault();
            void insert(shown[0]);
          }
        }}
      />
      {shown.length === 0 && <p className="px-2.5 py-3 text-muted-foreground">{t('none')}</p>}
      <ul ref={list} aria-busy={isBusy} className="max-h-64 overflow-y-auto">
        {shown.map((template) => (
          <li key={template.templateId}>
            <button
              type="button"
              onClick={() => void insert(template)}
              onKeyDown={(event) => {
                const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
                const way = step[event.key as keyof typeof step];
                if (!way) return;
                event.preventDefault();
                event.currentTarget.parentElement?.[way]?.querySelector('button')?.focus();
              }}
              className="w-full cursor-pointer rounded-sm px-2.5 py-1.5 text-start hover:bg-hover touch:min-h-touch"
            >
              <span className="block truncate">{template.name}</span>
              <span className="block truncate text-sm text-muted-foreground">
                {excerpt(inWords(words, template.content), excerptMax)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="border-t pt-2 text-sm">
        <TextLink href={manageHref} isAlone>
          {t('manage')}
        </TextLink>
      </p>
    </div>
  );
}
