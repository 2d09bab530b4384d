'use client';

import Paperclip from 'lucide-react/icons/paperclip';
import { type ChangeEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import type { Attachment } from '@/lib/client/attachments';
import { useUploads } from '@/lib/client/use-uploads';
import { FileList } from './file-list';

type Props = {
  files: readonly Attachment[];
  onChange: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
  /** Whether something is still on its way, or could not be added and has to be removed first. */
  onBusy: (isBusy: boolean) => void;
};

/** Files of a message that is written in a form, outside a composer: the button that adds some, and the list. */
export function FileField({ files, onChange, onBusy }: Props) {
  const t = useTranslations('attachments');
  const chooser = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { uploads, items } = useUploads((file) => onChange((before) => [...before, file]));
  const isBusy = items.length > 0;
  useEffect(() => onBusy(isBusy), [isBusy, onBusy]);

  function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    uploads.add([...(currentTarget.files ?? [])]);
    // The same file can be chosen again after it was removed.
    currentTarget.value = '';
  }

  return (
    <div className="flex flex-col items-start gap-2">
      <FileList
        ready={files}
        uploads={uploads}
        items={items}
        onRemove={({ attachmentId }) =>
          onChange((before) => before.filter((file) => file.attachmentId !== attachmentId))
        }
        onGone={() => button.current?.focus()}
        className="flex w-full flex-col gap-1.5"
      />
      <input ref={chooser} type="file" multiple hidden aria-label={t('choose')} onChange={take} />
      <Button ref={button} size="small" onClick={() => chooser.current?.click()}>
        <Paperclip aria-hidden />
        {t('attach')}
      </Button>
      {isBusy && (
        <p className="text-sm text-muted-foreground">
          {t(items.every(({ state }) => state === 'failed') ? 'removeThenSave' : 'saveWaits')}
        </p>
      )}
    </div>
  );
}
