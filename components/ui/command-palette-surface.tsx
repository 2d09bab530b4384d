'use client';

import { Command } from 'cmdk';
import Search from 'lucide-react/icons/search';
import { Content, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useReturnFocus } from '@/lib/client/use-return-focus';
import { classNames } from '@/lib/shared/class-names';
import type { CommandPaletteProps, PaletteCommand } from './command-palette';
import { Kbd } from './kbd';
import { menuItemLook, overlayLook } from './layer-look';
import { Spinner } from './spinner';

/** The loaded part of `CommandPalette`. */
export function CommandPaletteSurface({
  isOpen,
  onOpenChange,
  groups,
  onSearch,
  isSearching,
}: CommandPaletteProps) {
  const t = useTranslations('common.palette');
  const [text, setText] = useState('');
  const returnFocus = useReturnFocus(isOpen);

  function search(next: string) {
    setText(next);
    onSearch?.(next);
  }

  function run(command: PaletteCommand) {
    onOpenChange(false);
    search('');
    command.onRun();
  }

  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Portal>
        <Overlay className={overlayLook} />
        <Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className="fixed inset-x-3 top-3 z-50 mx-auto max-w-xl overflow-hidden rounded-bubble border bg-surface-raised shadow-soft outline-none data-[state=closed]:animate-fade-out data-[state=open]:animate-rise-in sm:top-[12vh]"
        >
          <Title className="sr-only">{t('title')}</Title>
          {/* Its own keys for up and down would take Ctrl+K from whoever closes or opens the palette with it. */}
          <Command label={t('title')} loop vimBindings={false}>
            <div className="flex items-center gap-3 border-b px-4">
              {isSearching ? <Spinner /> : <Search aria-hidden className="size-5 text-muted-foreground" />}
              <Command.Input
                value={text}
                onValueChange={search}
                placeholder={t('placeholder')}
                className="h-13 w-full bg-transparent text-base outline-none"
              />
            </div>
            <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-2">
              {!isSearching && (
                <Command.Empty className="px-3 py-8 text-center text-muted-foreground">
                  {t('empty', { text })}
                </Command.Empty>
              )}
              {groups.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-muted-foreground"
                >
                  {group.commands.map((command) => (
                    <CommandRow key={command.id} command={command} onRun={run} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
            <p className="border-t px-4 py-2 text-sm text-muted-foreground touch:hidden">{t('hint')}</p>
          </Command>
        </Content>
      </Portal>
    </Root>
  );
}

function CommandRow({
  command,
  onRun,
}: {
  command: PaletteCommand;
  onRun: (command: PaletteCommand) => void;
}) {
  return (
    <Command.Item
      value={`${command.label} ${command.id}`}
      keywords={command.keywords}
      onSelect={() => onRun(command)}
      className={classNames(menuItemLook)}
    >
      {command.icon}
      <span className="min-w-0 flex-1 truncate">
        {command.label}
        {command.detail && <span className="text-muted-foreground"> · {command.detail}</span>}
      </span>
      {command.shortcut && <Kbd>{command.shortcut}</Kbd>}
    </Command.Item>
  );
}
