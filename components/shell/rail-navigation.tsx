import { classNames } from '@/lib/shared/class-names';
import type { NavItem } from './nav-items';
import { NavLink } from './nav-link';

type RailNavigationProps = {
  label: string;
  items: NavItem[];
  /** Items from this index on appear on the rail only; phones find them behind `more`. */
  barCount?: number;
  /** The last place of the bar on phones. */
  more?: React.ReactNode;
  /** The foot of the rail. */
  foot?: React.ReactNode;
};

export const barItemLook =
  'group relative flex min-h-14 w-full flex-col items-center justify-center gap-0.5 rounded-control text-tiny tracking-tight max-md:text-[min(0.75rem,3.6vw)] text-muted-foreground transition-colors ' +
  'hover:text-foreground aria-[current]:font-semibold aria-[current]:text-primary-text [&_svg]:size-5';

/** The icon's pill, tinted at the current place so that colour of the text is not the only sign. */
export const pillLook =
  'flex h-7 w-14 items-center justify-center rounded-full transition-colors group-hover:bg-hover group-aria-[current]:bg-primary-soft';

/** A bar at the bottom of phones, a slim rail at the side from 768 px on: one list of links, two places. */
export function RailNavigation({ label, items, barCount = items.length, more, foot }: RailNavigationProps) {
  return (
    <nav
      aria-label={label}
      className={classNames(
        'hs-bar z-30 shrink-0 border-t bg-sunken pb-[env(safe-area-inset-bottom)] max-md:order-last print:hidden',
        'md:flex md:w-24 md:flex-col md:border-e md:border-t-0 md:pt-2',
      )}
    >
      <ul className="flex justify-around px-1 py-1 md:flex-col md:justify-start md:gap-1">
        {items.map((item, index) => (
          <li
            key={item.href}
            className={classNames('min-w-0 flex-auto md:flex-none', index >= barCount && 'max-md:hidden')}
          >
            <NavLink
              href={item.href}
              isExact={item.isExact}
              alsoUnder={item.alsoUnder}
              className={barItemLook}
            >
              <span className={pillLook}>{item.icon}</span>
              <span className="max-w-full truncate">{item.label}</span>
              {item.badge && <span className="absolute start-1/2 top-0.5 ms-1.5">{item.badge}</span>}
            </NavLink>
          </li>
        ))}
        {more && <li className="min-w-0 flex-auto md:hidden">{more}</li>}
      </ul>
      {foot && <div className="mt-auto hidden flex-col items-center gap-1 p-2 md:flex">{foot}</div>}
    </nav>
  );
}
