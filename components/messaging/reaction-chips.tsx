'use client';

import { useTranslations } from 'use-intl/react';
import { tooltipProps } from '@/components/ui/tooltip';
import type { Message } from '@/lib/client/messaging-types';
import { classNames } from '@/lib/shared/class-names';
import { useThreadActs } from './thread-context';
import { useReact } from './use-react';
import { useReactionNames } from './use-reaction-names';

/** The emoji on a message, each with how many gave it and who. A press gives or takes one's own. */
export default function ReactionChips({ message }: { message: Message }) {
  const t = useTranslations('marks');
  const react = useReact();
  const namesOf = useReactionNames();
  const { head } = useThreadActs();
  return (
    <ul
      aria-label={t('reactions')}
      className="relative z-1 -mt-1 flex max-w-message flex-wrap gap-1 px-2 touch:-my-2.5 touch:gap-0 touch:px-0"
    >
      {message.reactions.map((reaction) => {
        const { emoji, count, isOwn } = reaction;
        const names = namesOf(reaction);
        return (
          <li key={emoji}>
            <button
              type="button"
              aria-pressed={isOwn}
              aria-label={t('chip', { emoji, count, names })}
              {...tooltipProps(names)}
              disabled={!head.canWrite && !isOwn}
              onClick={() => void react(message, emoji)}
              className="group/chip flex cursor-pointer items-center justify-center disabled:cursor-default touch:min-h-touch touch:min-w-touch"
            >
              <span
                className={classNames(
                  'flex min-h-7 min-w-9 items-center justify-center gap-1 rounded-full border px-2 text-sm tabular-nums',
                  isOwn
                    ? 'border-primary bg-primary-soft text-foreground'
                    : 'border-border-strong bg-surface-raised text-foreground group-hover/chip:bg-hover',
                )}
              >
                <span className="text-base leading-none">{emoji}</span>
                {count > 1 && count}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
