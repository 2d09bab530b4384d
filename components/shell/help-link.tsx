import LifeBuoy from 'lucide-react/icons/life-buoy';
import Link from 'next/link';

/** "Get help now": quiet, always there, always in the same place (P6). A plain link, so it works offline and unscripted. */
export function HelpLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-10 items-center gap-2 rounded-full border border-outline bg-surface px-3.5 text-sm font-semibold whitespace-nowrap hover:bg-hover touch:min-h-12"
    >
      <LifeBuoy aria-hidden className="size-4.5 text-primary-text" />
      {label}
    </Link>
  );
}
