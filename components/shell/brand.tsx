import { classNames } from '@/lib/shared/class-names';

/** The mark: a speech bubble with a heart in it. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={classNames('size-7 shrink-0', className)}>
      <path
        className="fill-primary"
        d="M16 3C8.8 3 3 8.1 3 14.400c0 3.3 1.6 6.3 4.2 8.400L6 28.200c-.2.8.6 1.4 1.3 1l5.6-3.300c1 .2 2 .3 3.1.3 7.2 0 13-5.2 13-11.700C29 8.1 23.2 3 16 3Z"
      />
      <path
        className="fill-primary-foreground"
        d="M16 20.900c-.3 0-.6-.1-.8-.3-3.5-2.9-6-5.1-6-7.9 0-2.1 1.6-3.6 3.6-3.6 1.2 0 2.4.6 3.2 1.6.8-1 2-1.6 3.2-1.6 2 0 3.6 1.5 3.6 3.6 0 2.8-2.5 5-6 7.9-.2.2-.5.3-.8.300Z"
      />
    </svg>
  );
}

/** Mark and name; the mark alone where the container around is narrow. */
export function Brand({ name, isAlwaysFull = false }: { name: string; isAlwaysFull?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <BrandMark />
      <span
        className={classNames('font-semibold whitespace-nowrap', !isAlwaysFull && '@max-[25rem]:sr-only')}
      >
        {name}
      </span>
    </span>
  );
}
