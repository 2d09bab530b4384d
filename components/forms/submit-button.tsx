'use client';

import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { useActionForm } from './form-context';

/** Sends its `<ActionForm>`; busy until the answer is there. */
export function SubmitButton(props: Omit<ComponentProps<typeof Button>, 'type' | 'isBusy'>) {
  const { isPending } = useActionForm();
  return <Button variant="primary" {...props} type="submit" isBusy={isPending} />;
}
