import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

type FigureCardProps = {
  label: string;
  value: number;
  hint: ReactNode;
  icon: ReactNode;
  locale: string;
};

/** One number with what it means. */
export function FigureCard({ label, value, hint, icon, locale }: FigureCardProps) {
  return (
    <Card className="p-4!">
      <p className="flex items-start justify-between gap-2 text-xl font-semibold tabular-nums [&>svg]:size-5 [&>svg]:shrink-0 [&>svg]:text-muted-foreground">
        {value.toLocaleString(locale)}
        {icon}
      </p>
      <p className="mt-1 font-semibold">{label}</p>
      <p className="text-sm text-muted-foreground">{hint}</p>
    </Card>
  );
}
