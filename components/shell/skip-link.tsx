export const mainId = 'content';

/** The first thing that Tab reaches: past the navigation, to the content. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href={`#${mainId}`}
      className="fixed start-3 top-3 z-70 -translate-y-20 rounded-control bg-inverse px-4 py-3 font-semibold text-inverse-foreground focus-visible:translate-y-0"
    >
      {label}
    </a>
  );
}
