'use client';

import Camera from 'lucide-react/icons/camera';
import FolderOpen from 'lucide-react/icons/folder-open';
import Paperclip from 'lucide-react/icons/paperclip';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import { useComposer } from '@/lib/client/composer-context';

/** The composer's button for files. On what has a camera it asks which; elsewhere it opens the chooser at once. */
export function AttachTool() {
  const t = useTranslations('attachments');
  const composer = useComposer();
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [hasCamera, setHasCamera] = useState(false);
  useEffect(() => setHasCamera(matchMedia('(pointer: coarse)').matches), []);

  function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    composer.offerFiles([...(currentTarget.files ?? [])]);
    // The same file can be chosen again after it was removed.
    currentTarget.value = '';
    composer.focus();
  }

  const button = <IconButton label={t('attach')} size="small" icon={<Paperclip aria-hidden />} />;
  return (
    <>
      <input ref={chooser} type="file" multiple hidden aria-label={t('choose')} onChange={take} />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('camera')}
        onChange={take}
      />
      {hasCamera ? (
        <DropdownMenu
          label={t('menu')}
          align="start"
          trigger={button}
          items={[
            {
              id: 'camera',
              label: t('camera'),
              icon: <Camera aria-hidden />,
              onSelect: () => camera.current?.click(),
            },
            {
              id: 'files',
              label: t('choose'),
              icon: <FolderOpen aria-hidden />,
              onSelect: () => chooser.current?.click(),
            },
          ]}
        />
      ) : (
        <IconButton
          label={t('attach')}
          size="small"
          icon={<Paperclip aria-hidden />}
          onClick={() => chooser.current?.click()}
        />
      )}
    </>
  );
}
