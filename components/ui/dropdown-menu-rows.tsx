'use client';

import Check from 'lucide-react/icons/check';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Link from 'next/link';
import {
  CheckboxItem,
  Item,
  ItemIndicator,
  Label,
  Portal,
  RadioGroup,
  RadioItem,
  Separator,
  Sub,
  SubContent,
  SubTrigger,
} from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { Kbd } from './kbd';
import { floatingLook, menuItemLook } from './layer-look';
import type { MenuItem } from './menu-items';
import { QuickRow } from './quick-row';

/** The rows of a menu, whatever their kind. */
export function MenuRows({ items }: { items: MenuItem[] }) {
  return items.map((item) => <MenuRow key={item.id} item={item} />);
}

function MenuRow({ item }: { item: MenuItem }) {
  switch (item.kind) {
    case 'separator':
      return <Separator className="mx-1 my-1.5 h-px bg-border" />;
    case 'quick':
      return <QuickRow label={item.label} choices={item.choices} />;
    case 'heading':
      return <MenuHeading>{item.label}</MenuHeading>;
    case 'link':
      return (
        <Item asChild>
          <Link href={item.href} className={menuItemLook}>
            {item.icon}
            {item.label}
          </Link>
        </Item>
      );
    case 'check':
      return (
        <CheckboxItem
          checked={item.isChecked}
          onCheckedChange={item.onCheckedChange}
          onSelect={(event) => event.preventDefault()}
          className={menuItemLook}
        >
          <Tick />
          {item.label}
        </CheckboxItem>
      );
    case 'choice':
      return (
        <RadioGroup value={item.value} onValueChange={item.onValueChange} aria-label={item.label}>
          <MenuHeading>{item.label}</MenuHeading>
          {item.options.map(({ value, label }) => (
            <RadioItem key={value} value={value} className={menuItemLook}>
              <Tick />
              {label}
            </RadioItem>
          ))}
        </RadioGroup>
      );
    case 'submenu':
      return (
        <Sub>
          <SubTrigger className={menuItemLook}>
            {item.icon}
            {item.label}
            <ChevronRight className="ms-auto rtl:rotate-180" />
          </SubTrigger>
          <Portal>
            <SubContent
              sideOffset={6}
              collisionPadding={8}
              className={classNames(floatingLook, 'min-w-48 p-1.5')}
            >
              <MenuRows items={item.items} />
            </SubContent>
          </Portal>
        </Sub>
      );
    default:
      return (
        <Item
          disabled={item.isDisabled}
          onSelect={item.onSelect}
          className={classNames(
            menuItemLook,
            item.tone === 'danger' && 'text-danger-text [&_svg]:text-danger-text',
          )}
        >
          {item.icon}
          <span className="flex-1">{item.label}</span>
          {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
        </Item>
      );
  }
}

function MenuHeading({ children }: { children: ReactNode }) {
  return <Label className="px-2.5 pt-1.5 pb-1 text-sm text-muted-foreground">{children}</Label>;
}

function Tick() {
  return (
    <span className="size-5 shrink-0">
      <ItemIndicator>
        <Check />
      </ItemIndicator>
    </span>
  );
}
