import { useTranslations } from 'use-intl/react';
import type { Attachment } from '@/lib/client/attachments';
import type { Upload, Uploads } from '@/lib/client/uploads';
import { ReadyFile, UploadingFile } from './tray-files';

type Props = {
  ready: readonly Attachment[];
  uploads: Uploads;
  items: readonly Upload[];
  onRemove: (file: Attachment) => void;
  /** The line that had the focus is gone. */
  onGone: () => void;
  className?: string;
};

/** Files that go with some words: those that are there, then those on their way. Nothing without any. */
export function FileList({ ready, uploads, items, onRemove, onGone, className }: Props) {
  const t = useTranslations('attachments');
  if (ready.length === 0 && items.length === 0) return null;
  return (
    <ul aria-label={t('tray')} className={className}>
      {ready.map((file) => (
        <ReadyFile
          key={file.attachmentId}
          file={file}
          onRemove={() => {
            onRemove(file);
            onGone();
          }}
        />
      ))}
      {items.map((upload) => (
        <UploadingFile
          key={upload.key}
          upload={upload}
          onRemove={() => {
            uploads.remove(upload.key);
            onGone();
          }}
          onRetry={() => uploads.retry(upload.key)}
        />
      ))}
    </ul>
  );
}
