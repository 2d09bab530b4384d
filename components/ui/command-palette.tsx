'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';

export type PaletteCommand = {
  id: string;
  label: string;
  icon?: ReactNode;
  /** Other words one may type for it. */
  keywords?: string[];
  shortcut?: string;
  /** A quiet second line, such as the role of a person. */
  detail?: string;
  onRun: () => void;
};

export type PaletteGroup = { heading: string; commands: PaletteCommand[] };

export type CommandPaletteProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  groups: PaletteGroup[];
  /** Reports what is typed, for groups that the server searches. */
  onSearch?: (text: string) => void;
  isSearching?: boolean;
};

/** Everything by typing (Ctrl+K). The caller owns the key and what there is to run; the palette is fetched on first use. */
export function CommandPalette(props: CommandPaletteProps) {
  const { module } = useLoaded(props.isOpen, () => import('./command-palette-surface'));
  return module ? <module.CommandPaletteSurface {...props} /> : null;
}
