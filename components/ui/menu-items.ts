import type { ReactNode } from 'react';

export interface QuickChoice {
  id: string;
  label: string;
  sign: ReactNode;
  isOn?: boolean;
  onSelect: () => void;
}

/** A menu as data. Ids are unique within the menu; groups are split by separators. */
export type MenuItem =
  | {
      kind?: 'action';
      id: string;
      label: string;
      icon?: ReactNode;
      shortcut?: string;
      tone?: 'danger';
      isDisabled?: boolean;
      onSelect: () => void;
    }
  /** A line of choices side by side, such as emoji; the first of them is reached by the arrow keys like any row. */
  | { kind: 'quick'; id: string; label: string; choices: QuickChoice[] }
  | { kind: 'link'; id: string; label: string; icon?: ReactNode; href: string }
  | { kind: 'check'; id: string; label: string; isChecked: boolean; onCheckedChange: (isOn: boolean) => void }
  | {
      kind: 'choice';
      id: string;
      label: string;
      value: string;
      options: { value: string; label: string }[];
      onValueChange: (value: string) => void;
    }
  | { kind: 'submenu'; id: string; label: string; icon?: ReactNode; items: MenuItem[] }
  | { kind: 'heading'; id: string; label: string }
  | { kind: 'separator'; id: string };
