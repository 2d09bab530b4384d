'use client';

import X from 'lucide-react/icons/x';
import { Close, Content, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { useTranslations } from 'use-intl/react';
import { useReturnFocus } from '@/lib/client/use-return-focus';
import { classNames } from '@/lib/shared/class-names';
import { IconButton } from './icon-button';
import { overlayLook } from './layer-look';
import type { SheetProps } from './sheet';

const sides = {
  start: 'inset-y-0 start-0 w-[min(22rem,88vw)] border-e [--from:-100%_0] rtl:[--from:100%_0]',
  end: 'inset-y-0 end-0 w-[min(26rem,92vw)] border-s [--from:100%_0] rtl:[--from:-100%_0]',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-bubble border-t [--from:0_100%]',
};

/** The loaded part of `Sheet`. */
export function SheetSurface({
  isOpen,
  onOpenChange,
  title,
  isTitleHidden,
  side = 'end',
  footer,
  children,
}: SheetProps) {
  const t = useTranslations('common');
  const returnFocus = useReturnFocus(isOpen);
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Portal>
        <Overlay className={overlayLook} />
        <Content
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          className={classNames(
            'fixed z-50 flex flex-col bg-surface-raised pb-[env(safe-area-inset-bottom)] shadow-soft outline-none',
            'data-[state=closed]:animate-slide-out data-[state=open]:animate-slide-in',
            sides[side],
          )}
        >
          <header className="flex min-h-14 items-center gap-2 ps-5 pe-3 pt-1">
            <Title className={isTitleHidden ? 'sr-only' : 'text-lg'}>{title}</Title>
            <Close asChild>
              <IconButton label={t('close')} icon={<X />} className="ms-auto" />
            </Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && <footer className="flex justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
        </Content>
      </Portal>
    </Root>
  );
}
