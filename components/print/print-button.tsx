'use client';

import Printer from 'lucide-react/icons/printer';
import { Button } from '@/components/ui/button';

/** Opens the browser's own printing, which also saves as PDF. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="primary" onClick={() => window.print()}>
      <Printer aria-hidden />
      {label}
    </Button>
  );
}
