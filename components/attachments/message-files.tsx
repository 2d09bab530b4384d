'use client';

import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import {
  type Attachment,
  endingOf,
  fileHref,
  groupOf,
  sizeWords,
  thumbnailHref,
} from '@/lib/client/attachments';
import { useLoaded } from '@/lib/client/use-loaded';
import { classNames } from '@/lib/shared/class-names';
import { AudioPlayer } from './audio-player';
import { FileIcon } from './file-icon';
import { pictureBox } from './picture-box';

/** What a message was sent with: pictures small, recordings to be heard in place, everything else as a card to save. */
export function MessageFiles({ files, isOwn }: { files: readonly Attachment[]; isOwn: boolean }) {
  const pictures = files.filter((file) => file.name !== null && file.hasThumbnail);
  const [shown, setShown] = useState<number | null>(null);
  const { module, prefetch } = useLoaded(shown !== null, () => import('./lightbox'));
  return (
    <>
      {files.map((file) => {
        const { attachmentId } = file;
        if (file.name === null) return <Erased key={attachmentId} />;
        if (file.hasThumbnail)
          return (
            <Picture
              key={attachmentId}
              file={file}
              onNear={prefetch}
              onOpen={() => setShown(pictures.indexOf(file))}
            />
          );
        if (groupOf(file) === 'audio') return <Sound key={attachmentId} file={file} />;
        return <FileCard key={attachmentId} file={file} isOwn={isOwn} />;
      })}
      {module && shown !== null && (
        <module.Lightbox pictures={pictures} index={shown} onMove={setShown} onClose={() => setShown(null)} />
      )}
    </>
  );
}

function Erased() {
  const t = useTranslations('attachments');
  return <p className="italic opacity-85">{t('erased')}</p>;
}

function Picture({ file, onOpen, onNear }: { file: Attachment; onOpen: () => void; onNear: () => void }) {
  const t = useTranslations('attachments');
  return (
    <button
      type="button"
      aria-label={t('open', { name: file.name ?? '' })}
      aria-haspopup="dialog"
      onClick={onOpen}
      onPointerEnter={onNear}
      onFocus={onNear}
      style={pictureBox(file)}
      className="block max-w-full cursor-zoom-in overflow-hidden rounded-control bg-pressed"
    >
      {/* biome-ignore lint/performance/noImgElement: private; nothing may optimise or keep it. */}
      <img
        src={thumbnailHref(file.attachmentId)}
        alt={file.name ?? ''}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
        decoding="async"
        className="size-full object-cover"
      />
    </button>
  );
}

function Sound({ file }: { file: Attachment }) {
  const t = useTranslations('attachments');
  const name = file.isVoice ? t('voiceMessage') : file.name!;
  return (
    <div className="flex w-72 max-w-full items-center gap-1">
      <div className="min-w-0 flex-1">
        {!file.isVoice && <p className="truncate text-sm">{name}</p>}
        <AudioPlayer
          src={fileHref(file.attachmentId)}
          name={name}
          durationMs={file.durationMs}
          waveform={file.waveform}
        />
      </div>
      <a
        href={fileHref(file.attachmentId)}
        download
        aria-label={t('download', { name })}
        className="flex size-9 touch:size-touch shrink-0 items-center justify-center rounded-control hover:bg-current/10"
      >
        <Download aria-hidden className="size-4.5" />
      </a>
    </div>
  );
}

function FileCard({ file, isOwn }: { file: Attachment; isOwn: boolean }) {
  const t = useTranslations('attachments');
  const locale = useLocale();
  const name = file.name!;
  return (
    <a
      href={fileHref(file.attachmentId)}
      download
      aria-label={`${t('download', { name })}, ${endingOf(name)}, ${sizeWords(file.size, locale)}`}
      className={classNames(
        'flex w-72 max-w-full items-center gap-2.5 rounded-control px-2.5 py-2 hover:opacity-85',
        isOwn ? 'bg-bubble-own-foreground/12' : 'bg-surface-raised/70',
      )}
    >
      <FileIcon group={groupOf(file)} />
      <span className="min-w-0 flex-1">
        <span className="block truncate" title={name}>
          {name}
        </span>
        <span className="block text-sm tabular-nums">
          {endingOf(name)} · {sizeWords(file.size, locale)}
        </span>
      </span>
      <Download aria-hidden className="size-4.5 shrink-0" />
    </a>
  );
}
