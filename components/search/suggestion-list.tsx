'use client';

import CornerDownLeft from 'lucide-react/icons/corner-down-left';
import Folder from 'lucide-react/icons/folder';
import History from 'lucide-react/icons/history';
import ListFilter from 'lucide-react/icons/list-filter';
import Tag from 'lucide-react/icons/tag';
import UserRound from 'lucide-react/icons/user-round';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { forgetSearches } from '@/lib/client/recent-searches';
import { classNames } from '@/lib/shared/class-names';
import type { Suggestion } from './use-suggestions';

const icons = {
  recent: History,
  people: UserRound,
  labels: Tag,
  places: Folder,
  narrow: ListFilter,
} as const;

type SuggestionListProps = {
  id: string;
  username: string;
  isOpen: boolean;
  suggestions: Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
  onForgotten: () => void;
};

/** Below the box, in groups. The box keeps the focus; a tap does not take it. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, username, isOpen, suggestions, active, onChoose, onForgotten } = props;
  const t = useTranslations('search');
  const isShown = isOpen && suggestions.length > 0;
  const hasRecent = suggestions.some(({ group }) => group === 'recent');
  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && t('suggested', { count: suggestions.length })}
      </p>
      <div
        onPointerDown={(event) => event.preventDefault()}
        className={classNames(
          'absolute inset-x-0 top-full z-20 mt-1.5 max-h-[min(24rem,60dvh)] overflow-y-auto rounded-card border bg-surface-raised p-1.5 shadow-soft',
          !isShown && 'hidden',
        )}
      >
        <div role="listbox" id={`${id}-list`} aria-label={t('suggestions')}>
          {suggestions.map((suggestion, index) => (
            <Fragment key={keyOf(suggestion)}>
              {suggestion.group !== suggestions[index - 1]?.group && (
                <p role="presentation" className="px-2.5 pt-1.5 pb-1 text-sm text-muted-foreground">
                  {t(suggestion.group)}
                </p>
              )}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box above takes the keys, as in every combobox. */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box; the active option is named there. */}
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                onClick={() => onChoose(suggestion)}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView({ block: 'nearest' });
                }}
                className="flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 hover:bg-hover aria-selected:bg-hover touch:min-h-12 [&>svg]:size-5 [&>svg]:shrink-0 [&>svg]:text-muted-foreground"
              >
                <Row suggestion={suggestion} isActive={index === active} />
              </div>
            </Fragment>
          ))}
        </div>
        {hasRecent && (
          <div className="mt-1 flex flex-wrap items-center justify-between gap-2 border-t px-2.5 pt-1.5 text-sm text-muted-foreground">
            <span>{t('recentNote')}</span>
            <Button
              variant="ghost"
              size="small"
              onClick={() => void forgetSearches(username).then(onForgotten)}
            >
              {t('forget')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Row({ suggestion, isActive }: { suggestion: Suggestion; isActive: boolean }) {
  const t = useTranslations('search');
  const Icon = icons[suggestion.group];
  if (suggestion.kind === 'search')
    return (
      <>
        <Icon aria-hidden />
        <span className="min-w-0 flex-1 truncate">{suggestion.q}</span>
        {isActive && <CornerDownLeft aria-hidden className="touch:hidden" />}
      </>
    );
  const { filter, label, detail } = suggestion;
  return (
    <>
      <Icon aria-hidden />
      <span className={filter.value === null ? 'flex-1 shrink-0' : 'min-w-0 flex-1 truncate'}>
        {detail && <span className="text-muted-foreground">{detail}</span>}
        {label}
      </span>
      {filter.value === null && (
        <span className="min-w-0 truncate text-sm text-muted-foreground">
          {t(`operators.${filter.operator}`)}
        </span>
      )}
    </>
  );
}

const keyOf = (suggestion: Suggestion) =>
  suggestion.kind === 'search'
    ? `recent ${suggestion.q}`
    : `${suggestion.group} ${suggestion.filter.operator}:${suggestion.filter.value} ${suggestion.label}`;
