'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Progress } from '@/components/ui/progress';
import { type Attachment, groupOf, sizeWords, thumbnailHref } from '@/lib/client/attachments';
import type { Upload } from '@/lib/client/uploads';
import { classNames } from '@/lib/shared/class-names';
import { FileIcon } from './file-icon';

/** A file that is there and goes with the words. */
export function ReadyFile({ file, onRemove }: { file: Attachment; onRemove: () => void }) {
  const t = useTranslations('attachments');
  const locale = useLocale();
  const name = file.isVoice ? t('voiceMessage') : (file.name ?? t('file'));
  return (
    <Row
      picture={
        file.hasThumbnail ? (
          // biome-ignore lint/performance/noImgElement: the picture is private and small; nothing may optimise or keep it.
          <img src={thumbnailHref(file.attachmentId)} alt="" className="size-full rounded-sm object-cover" />
        ) : (
          <FileIcon group={groupOf(file)} />
        )
      }
      name={name}
      detail={sizeWords(file.size, locale)}
      end={
        <IconButton label={t('remove', { name })} size="small" icon={<X aria-hidden />} onClick={onRemove} />
      }
    />
  );
}

/** A file on its way, with how far it came, or why it will not come. */
export function UploadingFile({
  upload,
  onRemove,
  onRetry,
}: {
  upload: Upload;
  onRemove: () => void;
  onRetry: () => void;
}) {
  const t = useTranslations('attachments');
  const { size, sent, state, problem, canRetry } = upload;
  const name = upload.isVoice ? t('voiceMessage') : upload.name;
  const isFailed = state === 'failed';
  const percent = size === 0 ? 0 : Math.floor((sent / size) * 100);
  return (
    <Row
      isFailed={isFailed}
      picture={<FileIcon group={upload.isVoice ? 'audio' : 'document'} />}
      name={name}
      detail={isFailed ? problem || t('state.failed') : t(`state.${state}`, { percent })}
      below={
        !isFailed && (
          <Progress
            label={t('progress', { name })}
            value={state === 'checking' ? undefined : percent}
            className="mt-1 !h-1.5"
          />
        )
      }
      end={
        <>
          {isFailed && canRetry && (
            <Button size="small" onClick={onRetry}>
              <RotateCw aria-hidden className="size-4" />
              {t('retry')}
            </Button>
          )}
          <IconButton
            label={t(isFailed ? 'remove' : 'cancel', { name })}
            size="small"
            icon={<X aria-hidden />}
            onClick={onRemove}
          />
        </>
      }
    />
  );
}

type RowProps = {
  picture: ReactNode;
  name: string;
  detail: string;
  below?: ReactNode;
  end: ReactNode;
  isFailed?: boolean;
};

function Row({ picture, name, detail, below, end, isFailed }: RowProps) {
  return (
    <li
      className={classNames(
        'flex items-center gap-2.5 rounded-card border px-2 py-1.5',
        isFailed ? 'border-danger bg-danger-soft' : 'bg-surface',
      )}
    >
      <span className="flex size-9 shrink-0 items-center justify-center text-muted-foreground">
        {picture}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate" title={name}>
          {name}
        </span>
        <span
          className={classNames(
            'block text-sm tabular-nums',
            isFailed ? 'text-danger-text' : 'text-muted-foreground',
          )}
        >
          {detail}
        </span>
        {below}
      </span>
      <span className="flex shrink-0 items-center gap-1">{end}</span>
    </li>
  );
}
