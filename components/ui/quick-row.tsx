'use client';

import { Group, Item } from 'radix-ui/dropdown-menu';
import type { KeyboardEvent } from 'react';
import { classNames } from '@/lib/shared/class-names';
import type { QuickChoice } from './menu-items';
import { tooltipProps } from './tooltip';

/** Choices side by side in a menu. Left and Right move within the line, Up and Down leave it. */
export function QuickRow({ label, choices }: { label: string; choices: QuickChoice[] }) {
  return (
    <Group
      aria-label={label}
      onKeyDownCapture={moveInRow}
      className="grid grid-cols-7 border-b pb-1 touch:grid-cols-4 touch:min-[23rem]:grid-cols-7"
    >
      {choices.map((choice) => (
        <Item
          key={choice.id}
          onSelect={choice.onSelect}
          aria-label={choice.label}
          {...tooltipProps(choice.label)}
          className={classNames(
            'flex size-9 cursor-pointer items-center justify-center justify-self-center rounded-sm text-xl leading-none outline-none select-none data-highlighted:bg-pressed touch:size-touch [&_svg]:size-5',
            choice.isOn && 'bg-primary-soft',
          )}
        >
          {choice.sign}
        </Item>
      ))}
    </Group>
  );
}

/** Before the menu's own keys, for which every choice is a row of its own. */
function moveInRow(event: KeyboardEvent<HTMLElement>): void {
  const row = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]'));
  const at = row.indexOf(event.target as HTMLElement);
  const menu = event.currentTarget.closest('[role="menu"]');
  if (at < 0 || !menu) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const all = Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])'));
  const others = all.filter((item) => !row.includes(item));
  const goals: Record<string, HTMLElement | undefined> = {
    [forward]: row[(at + 1) % row.length],
    [backward]: row[(at - 1 + row.length) % row.length],
    ArrowDown: others[0],
    ArrowUp: others.at(-1),
  };
  const goal = goals[event.key];
  if (!goal) return;
  event.preventDefault();
  event.stopPropagation();
  goal.focus();
}
