'use client';

import { Children, type ComponentProps, cloneElement, type ReactElement } from 'react';
import { Field } from '@/components/ui/field';
import { useActionForm } from './form-context';

type FormFieldProps = Omit<ComponentProps<typeof Field>, 'error' | 'children'> & {
  /** The input's name in the command. */
  name: string;
  /** `Input`, `Textarea`, `Select` or a native control. */
  // biome-ignore lint/suspicious/noExplicitAny: any control that takes a name and a default value.
  children: ReactElement<any>;
};

/** A `Field` of an `<ActionForm>`: shows what is wrong with it and keeps what was typed, scripted or not. */
export function FormField({ name, children, ...field }: FormFieldProps) {
  const { errorOf, typedIn } = useActionForm();
  // A control that a server component passed may still be on its way: only `Children` sees through that.
  const [control = children] = Children.toArray(children) as (typeof children)[];
  const defaultValue = typedIn(name) ?? control.props.defaultValue;
  return (
    <Field {...field} error={errorOf(name)}>
      {cloneElement(control, { name, defaultValue })}
    </Field>
  );
}
