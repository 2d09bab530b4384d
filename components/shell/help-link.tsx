import LifeBuoy from 'lucide-react/icons/life-buoy';
import Link from 'next/link';

/**
 * "Get help now": quiet, always there, always in the same place (P6). A plain link, so it works
 * offline and unscripted. Fewer words where large text meets a narrow screen.
 */
export function HelpLink({ href, label, shortLabel }: { href: string; label: string; shortLabel: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      className="inline-flex min-h-10 items-center gap-2 rounded-full border border-outline bg-surface px-3.5 text-sm font-semibold whitespace-nowrap hover:bg-hover touch:min-h-touch"
    >
      <LifeBuoy aria-hidden className="size-4.5 text-primary-text" />
      <span className="@max-[19rem]:hidden">{label}</span>
      <span className="hidden @max-[19rem]:inline">{shortLabel}</span>
    </Link>
  );
}
