'use client';

import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonLook } from '@/components/ui/button-look';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { type Attachment, fileHref } from '@/lib/client/attachments';

type LightboxProps = {
  pictures: readonly Attachment[];
  index: number;
  onMove: (index: number) => void;
  onClose: () => void;
};

/** A picture as large as the screen, and its neighbours by arrow keys. Escape leads back to where it was opened. */
export function Lightbox({ pictures, index, onMove, onClose }: LightboxProps) {
  const t = useTranslations('attachments');
  const [failed, setFailed] = useState<number>();
  const picture = pictures[index]!;
  const { attachmentId } = picture;
  const name = picture.name ?? t('file');
  const isMany = pictures.length > 1;
  const move = (by: number) => onMove((index + by + pictures.length) % pictures.length);

  const pressed = useEffectEvent(({ key }: KeyboardEvent) => {
    if (!isMany) return;
    if (key === 'ArrowLeft') move(-1);
    if (key === 'ArrowRight') move(1);
  });
  // The dialog's own buttons may have the focus.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={<span className="block truncate">{name}</span>}
      description={isMany ? t('place', { index: index + 1, count: pictures.length }) : undefined}
      size="large"
      footer={
        <a href={fileHref(attachmentId)} download className={buttonLook()}>
          {t('downloadShort')}
        </a>
      }
    >
      <div className="flex items-center justify-center gap-2">
        {isMany && (
          <IconButton label={t('previous')} icon={<ChevronLeft aria-hidden />} onClick={() => move(-1)} />
        )}
        {failed === attachmentId ? (
          <p className="py-12 text-muted-foreground">{t('unreadable')}</p>
        ) : (
          // biome-ignore lint/performance/noImgElement: private; nothing may optimise or keep it.
          <img
            key={attachmentId}
            src={fileHref(attachmentId)}
            alt={name}
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            onError={() => setFailed(attachmentId)}
            className="h-auto max-h-[65dvh] w-auto min-w-0 max-w-full rounded-control object-contain"
          />
        )}
        {isMany && (
          <IconButton label={t('next')} icon={<ChevronRight aria-hidden />} onClick={() => move(1)} />
        )}
      </div>
    </Dialog>
  );
}
