import type { MenuItem } from '@/components/ui/menu-items';
import type { Act } from '@/lib/client/acts';

/** The plain entries of a menu as acts of the palette and the keys. */
export const actsOf = (items: readonly MenuItem[]): Act[] =>
  items.flatMap((item) =>
    'onSelect' in item && !item.isDisabled ? [{ id: item.id, label: item.label, run: item.onSelect }] : [],
  );
