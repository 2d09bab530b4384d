import LoaderCircle from 'lucide-react/icons/loader-circle';
import { classNames } from '@/lib/shared/class-names';

/** A quiet turning ring. With `label` it is a status that screen readers hear; without, decoration. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  const ring = <LoaderCircle aria-hidden className={classNames('size-5 animate-spin', className)} />;
  if (!label) return ring;
  return (
    <span role="status" className="inline-flex items-center gap-2 text-muted-foreground">
      {ring}
      {label}
    </span>
  );
}
