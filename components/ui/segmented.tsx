import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';

export type Segment<Value extends string> = { value: Value; label: string; icon?: ReactNode };

type SegmentedProps<Value extends string> = {
  legend: string;
  name: string;
  value: Value;
  options: readonly Segment<Value>[];
  onValueChange: (value: Value) => void;
  isLegendHidden?: boolean;
  className?: string;
};

/** Two to four short choices side by side, with effect at once. Native radios in disguise. */
export function Segmented<Value extends string>({
  legend,
  name,
  value,
  options,
  onValueChange,
  isLegendHidden,
  className,
}: SegmentedProps<Value>) {
  return (
    <fieldset className={classNames('min-w-0', className)}>
      <legend className={isLegendHidden ? 'sr-only' : 'mb-1.5 text-sm text-muted-foreground'}>
        {legend}
      </legend>
      <div className="flex flex-wrap gap-1 rounded-control bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'relative flex min-h-8 flex-1 cursor-pointer items-center justify-center gap-1.5 rounded-sm border border-transparent px-2 text-sm whitespace-nowrap text-muted-foreground transition-colors touch:min-h-touch touch:min-w-touch touch:flex-auto [&_svg]:size-4.5 [&_svg]:shrink-0',
              'hover:text-foreground has-checked:border-outline has-checked:bg-surface-raised has-checked:font-semibold has-checked:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValueChange(option.value)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
