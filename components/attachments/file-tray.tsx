'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl/react';
import { announce } from '@/lib/client/announcer';
import type { Attachment } from '@/lib/client/attachments';
import { useComposer, useComposerState } from '@/lib/client/composer-context';
import { Uploads } from '@/lib/client/uploads';
import { useLoaded } from '@/lib/client/use-loaded';
import { onRecorderWanted } from './recorder-signal';
import { ReadyFile, UploadingFile } from './tray-files';

/** Below the text: what goes with it, and what is on its way to it. Takes pasted and dropped files; holds sending until all are here. */
export default function FileTray() {
  const t = useTranslations('attachments');
  const composer = useComposer();
  const { extras, canSend } = useComposerState();
  const ready = extras.attachments ?? [];
  const [isRecording, setIsRecording] = useState(false);
  const sendsWhenReady = useRef(false);
  const [uploads] = useState(
    () =>
      new Uploads((file) => {
        composer.setExtras(({ attachments = [] }) => ({ attachments: [...attachments, file] }));
        announce(t('added', { name: file.name ?? '' }));
      }),
  );
  const items = useSyncExternalStore(
    uploads.subscribe,
    () => uploads.items,
    () => uploads.items,
  );
  const { module: recorder } = useLoaded(isRecording, () => import('./voice-recorder'));

  useEffect(() => composer.takeFiles(uploads.add), [composer, uploads]);
  useEffect(() => onRecorderWanted(composer, () => setIsRecording(true)), [composer]);
  useEffect(() => () => uploads.stopAll(), [uploads]);
  const isBusy = items.length > 0;
  useEffect(() => (isBusy ? composer.hold() : undefined), [isBusy, composer]);
  useRefusals(items, (name) => announce(t('refused', { name }), 'assertive'));
  useEffect(() => {
    if (!sendsWhenReady.current || isBusy || !canSend) return;
    sendsWhenReady.current = false;
    composer.field.current?.form?.requestSubmit();
  }, [isBusy, canSend, composer]);

  function remove(file: Attachment) {
    composer.setExtras(({ attachments = [] }) => ({
      attachments: attachments.filter(({ attachmentId }) => attachmentId !== file.attachmentId),
    }));
    // It stays on the server for a day: a draft of another device may still show it, and an undo bring it back.
    composer.focus();
  }

  return (
    <>
      {(ready.length > 0 || isBusy) && (
        <ul aria-label={t('tray')} className="flex flex-col gap-1.5 px-2 pt-1 pb-2">
          {ready.map((file) => (
            <ReadyFile key={file.attachmentId} file={file} onRemove={() => remove(file)} />
          ))}
          {items.map((upload) => (
            <UploadingFile
              key={upload.key}
              upload={upload}
              onRemove={() => {
                uploads.remove(upload.key);
                composer.focus();
              }}
              onRetry={() => uploads.retry(upload.key)}
            />
          ))}
        </ul>
      )}
      {isBusy && (
        <p className="px-3.5 pb-1.5 text-sm text-muted-foreground">
          {t(items.every(({ state }) => state === 'failed') ? 'removeFirst' : 'sendWaits')}
        </p>
      )}
      {isRecording && recorder && (
        <recorder.VoiceRecorder
          onClose={() => {
            setIsRecording(false);
            composer.focus();
          }}
          onSend={(file, voice) => {
            sendsWhenReady.current = true;
            uploads.add([file], voice);
            setIsRecording(false);
            composer.focus();
          }}
        />
      )}
    </>
  );
}

/** Each refusal interrupts once. */
function useRefusals(items: Uploads['items'], onRefused: (name: string) => void): void {
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, name, state } of items) {
      if (state !== 'failed') told.current.delete(key);
      else if (!told.current.has(key)) {
        told.current.add(key);
        onRefused(name);
      }
    }
  });
}
