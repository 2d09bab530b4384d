'use client';

import { hueLook } from '@/components/ui/hue-look';
import { useOwnOrder } from '@/lib/client/use-own-order';
import type { AvatarHue } from '@/lib/shared/avatar';
import { classNames } from '@/lib/shared/class-names';

/** A conversation's own labels, by name and colour. */
export function LabelChips({ ids }: { ids: number[] }) {
  const { labels } = useOwnOrder();
  const shown = labels.filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1 pt-0.5">
      {shown.map(({ id, name, hue }) => (
        <span
          key={id}
          className={classNames('max-w-32 truncate rounded-sm px-1.5 text-tiny', hueLook[hue as AvatarHue])}
        >
          {name}
        </span>
      ))}
    </span>
  );
}
