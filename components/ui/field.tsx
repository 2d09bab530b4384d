import CircleAlert from 'lucide-react/icons/circle-alert';
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { classNames } from '@/lib/shared/class-names';

type ControlProps = {
  id?: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling';
};

type FieldProps = {
  label: ReactNode;
  /** One sentence below the label: what is meant, or an example. */
  hint?: ReactNode;
  /** What is wrong and how to put it right; marks the control as invalid. */
  error?: ReactNode;
  /** Words such as "optional" after the label. */
  note?: ReactNode;
  isLabelHidden?: boolean;
  className?: string;
  /** One control: `Input`, `Textarea`, `Select` or a native one. It gets id, description and invalid mark. */
  children: ReactElement<ControlProps>;
};

/** Label, control, hint and error, wired for screen readers. */
export function Field({ label, hint, error, note, isLabelHidden, className, children }: FieldProps) {
  const ownId = useId();
  const id = children.props.id ?? ownId;
  const described = [hint && `${id}-hint`, error && `${id}-error`, children.props['aria-describedby']];
  return (
    <div className={classNames('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
        {note && <span className="font-normal text-muted-foreground"> ({note})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : children.props['aria-invalid'],
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** The error line on its own, for groups of controls. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-danger-text">
      <CircleAlert aria-hidden className="mt-px size-4.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
