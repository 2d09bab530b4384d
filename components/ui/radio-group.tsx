import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { choiceLook } from './control-look';
import { FieldError } from './field';

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; isDisabled?: boolean };

type RadioGroupProps = {
  legend: ReactNode;
  name: string;
  options: RadioOption[];
  /** Controlled; otherwise give `defaultValue`. */
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
};

/** One choice of a few, all visible. Native radios: arrow keys, forms and phones work by themselves. */
export function RadioGroup({ legend, options, hint, error, className, ...group }: RadioGroupProps) {
  return (
    <fieldset className={classNames('flex flex-col', className)}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && <p className="mb-1 text-sm text-muted-foreground">{hint}</p>}
      {options.map((option) => (
        <Radio key={option.value} option={option} {...group} />
      ))}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}

type RadioProps = Pick<RadioGroupProps, 'name' | 'value' | 'defaultValue' | 'onValueChange'>;

function Radio({ option, name, value, defaultValue, onValueChange }: RadioProps & { option: RadioOption }) {
  const state =
    value === undefined
      ? { defaultChecked: option.value === defaultValue }
      : { checked: option.value === value };
  return (
    <label className="flex cursor-pointer items-start gap-3 py-1.5 has-disabled:cursor-not-allowed touch:min-h-touch touch:py-3">
      <input
        type="radio"
        name={name}
        value={option.value}
        disabled={option.isDisabled}
        onChange={onValueChange && (() => onValueChange(option.value))}
        {...state}
        className={classNames(choiceLook, 'hs-dot mt-0.5 rounded-full')}
      />
      <span className="flex flex-col">
        {option.label}
        {option.hint && <span className="text-sm text-muted-foreground">{option.hint}</span>}
      </span>
    </label>
  );
}
