import { classNames } from '@/lib/shared/class-names';
import type { NavGroup } from './nav-items';
import { NavLink } from './nav-link';

const look =
  'flex min-h-9 items-center gap-3 rounded-control px-3 py-1.5 text-foreground transition-colors hover:bg-hover touch:min-h-touch ' +
  'aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary-text [&>svg]:size-5 [&>svg]:shrink-0';

/** Places one below the other, in named groups: the sidebar of the console, and sheets on phones. */
export function PlaceList({ groups, className }: { groups: NavGroup[]; className?: string }) {
  return (
    <div className={classNames('flex flex-col gap-4', className)}>
      {groups.map((group) => (
        <div key={group.label ?? group.items[0]?.href}>
          {group.label && <p className="px-3 pb-1 text-sm text-muted-foreground">{group.label}</p>}
          <ul className="flex flex-col gap-0.5">
            {group.items.map((item) => (
              <li key={item.href}>
                <NavLink href={item.href} isExact={item.isExact} alsoUnder={item.alsoUnder} className={look}>
                  {item.icon}
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.badge}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
