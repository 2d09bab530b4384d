'use client';

import X from 'lucide-react/icons/x';
import { Close, Content, Description, Overlay, Portal, Root, Title } from 'radix-ui/dialog';
import { useTranslations } from 'use-intl/react';
import { useReturnFocus } from '@/lib/client/use-return-focus';
import { classNames } from '@/lib/shared/class-names';
import type { DialogProps } from './dialog';
import { IconButton } from './icon-button';
import { overlayLook } from './layer-look';

const widths = { small: 'sm:max-w-sm', medium: 'sm:max-w-lg', large: 'sm:max-w-3xl' };

/** The loaded part of `Dialog`. */
export function DialogSurface({
  isOpen,
  onOpenChange,
  title,
  description,
  footer,
  size = 'medium',
  isDismissible = true,
  children,
}: DialogProps) {
  const t = useTranslations('common');
  const returnFocus = useReturnFocus(isOpen);
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Portal>
        <Overlay className={overlayLook} />
        <Content
          {...(!description && { 'aria-describedby': undefined })}
          onCloseAutoFocus={returnFocus}
          onInteractOutside={(event) => !isDismissible && event.preventDefault()}
          className={classNames(
            'fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[calc(100dvh-2rem)] w-full flex-col rounded-t-bubble bg-surface-raised shadow-soft outline-none',
            'data-[state=closed]:animate-sink-out data-[state=open]:animate-rise-in',
            'sm:inset-y-0 sm:my-auto sm:h-fit sm:max-h-[min(44rem,calc(100dvh-4rem))] sm:rounded-bubble sm:border',
            widths[size],
          )}
        >
          <header className="flex items-start gap-4 px-5 pt-5 pb-1">
            <div className="min-w-0 flex-1">
              <Title className="text-lg">{title}</Title>
              {description && <Description className="mt-1 text-muted-foreground">{description}</Description>}
            </div>
            {isDismissible && (
              <Close asChild>
                <IconButton label={t('close')} icon={<X />} size="small" className="-me-2 -mt-1" />
              </Close>
            )}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-3">{children}</div>
          {footer && (
            <footer className="flex flex-col-reverse gap-2 px-5 pt-2 pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end">
              {footer}
            </footer>
          )}
        </Content>
      </Portal>
    </Root>
  );
}
