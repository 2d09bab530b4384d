'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import type { Recipient } from '@/lib/client/messaging-types';
import { classNames } from '@/lib/shared/class-names';

type RecipientOptionsProps = {
  id: string;
  isOpen: boolean;
  people: Recipient[];
  text: string;
  active: number;
  hasFailed: boolean;
  onChoose: (recipient: Recipient) => void;
};

/** The list below the field, in groups by why one may write to them. */
export function RecipientOptions({
  id,
  isOpen,
  people,
  text,
  active,
  hasFailed,
  onChoose,
}: RecipientOptionsProps) {
  const t = useTranslations();
  return (
    <>
      <p role="status" className="sr-only">
        {isOpen && t('messaging.new.matches', { count: people.length })}
      </p>
      <div
        className={classNames(
          'absolute inset-x-0 top-full z-20 mt-1.5 max-h-72 overflow-y-auto rounded-card border bg-surface-raised p-1.5 shadow-soft',
          !isOpen && 'hidden',
        )}
      >
        <div role="listbox" id={`${id}-list`} aria-label={t('messaging.new.to')}>
          {people.map((person, index) => (
            <Fragment key={person.username}>
              {person.relation !== people[index - 1]?.relation && (
                <p role="presentation" className="px-2.5 pt-1.5 pb-1 text-sm text-muted-foreground">
                  {t(`messaging.relations.${person.relation}`)}
                </p>
              )}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys, as in every combobox. */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; the active option is named there. */}
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(person)}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView({ block: 'nearest' });
                }}
                className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 hover:bg-hover aria-selected:bg-hover touch:min-h-12"
              >
                <Avatar name={person.displayName} hueKey={person.username} size="small" />
                <span className="min-w-0 flex-1 truncate">{person.displayName}</span>
                {person.role !== 'system' && (
                  <span className="shrink-0 text-sm text-muted-foreground">
                    {t(`shell.roles.${person.role}`)}
                  </span>
                )}
              </div>
            </Fragment>
          ))}
        </div>
        {people.length === 0 && (
          <p className="px-2.5 py-2 text-muted-foreground">
            {hasFailed && t('messaging.new.unreachedPeople')}
            {!hasFailed && (text ? t('messaging.new.noMatch', { text }) : t('messaging.new.nobody'))}
          </p>
        )}
      </div>
    </>
  );
}
