'use client';

import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import X from 'lucide-react/icons/x';
import { useEffect } from 'react';
import { Toaster as Sonner, toast } from 'sonner';
import { useTranslations } from 'use-intl/react';
import { connectToaster } from './notify';

const classes = {
  toast:
    'group flex w-full items-center gap-3 rounded-card bg-inverse px-4 py-3 text-base text-inverse-foreground shadow-soft',
  content: 'min-w-0 flex-1',
  title: 'font-normal',
  description: 'text-sm opacity-85',
  actionButton:
    'min-h-8 shrink-0 cursor-pointer rounded-sm px-2.5 font-semibold underline decoration-1 underline-offset-4 hover:decoration-2 touch:min-h-touch',
  closeButton:
    'order-last flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-sm opacity-80 hover:opacity-100 touch:size-touch',
};

/** The loaded part of `Toaster`. */
export function ToasterSurface() {
  const t = useTranslations('common');
  useEffect(() => {
    connectToaster(() => undefined)(toast);
  }, []);
  return (
    <Sonner
      // Above, because below stands the composer, which a toast must never cover.
      position="top-center"
      closeButton
      expand
      gap={8}
      offset={{ top: '4.25rem' }}
      mobileOffset={{ top: 'calc(env(safe-area-inset-top) + 4.25rem)', left: 12, right: 12 }}
      containerAriaLabel={t('notifications')}
      icons={{
        success: <CircleCheck className="size-5" />,
        error: <CircleAlert className="size-5" />,
        warning: <TriangleAlert className="size-5" />,
        close: <X aria-hidden className="size-5" />,
      }}
      toastOptions={{ unstyled: true, classNames: classes, closeButtonAriaLabel: t('dismiss') }}
    />
  );
}
