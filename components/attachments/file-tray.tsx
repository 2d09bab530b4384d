'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Attachment } from '@/lib/client/attachments';
import { useComposer, useComposerState } from '@/lib/client/composer-context';
import { useLoaded } from '@/lib/client/use-loaded';
import { useUploads } from '@/lib/client/use-uploads';
import { FileList } from './file-list';
import { onRecorderWanted } from './recorder-signal';

/** Below the text: what goes with it, and what is on its way to it. Takes pasted and dropped files; holds sending until all are here. */
export default function FileTray() {
  const t = useTranslations('attachments');
  const composer = useComposer();
  const { extras, canSend } = useComposerState();
  const ready = extras.attachments ?? [];
  const [isRecording, setIsRecording] = useState(false);
  const sendsWhenReady = useRef(false);
  const { uploads, items } = useUploads((file) =>
    composer.setExtras(({ attachments = [] }) => ({ attachments: [...attachments, file] })),
  );
  const { module: recorder } = useLoaded(isRecording, () => import('./voice-recorder'));

  useEffect(() => composer.takeFiles(uploads.add), [composer, uploads]);
  useEffect(() => onRecorderWanted(composer, () => setIsRecording(true)), [composer]);
  const isBusy = items.length > 0;
  useEffect(() => (isBusy ? composer.hold() : undefined), [isBusy, composer]);
  useEffect(() => {
    if (!sendsWhenReady.current || isBusy || !canSend) return;
    sendsWhenReady.current = false;
    composer.field.current?.form?.requestSubmit();
  }, [isBusy, canSend, composer]);

  // It stays on the server for a day: a draft of another device may still show it, and an undo bring it back.
  function remove(file: Attachment) {
    composer.setExtras(({ attachments = [] }) => ({
      attachments: attachments.filter(({ attachmentId }) => attachmentId !== file.attachmentId),
    }));
  }

  return (
    <>
      <FileList
        ready={ready}
        uploads={uploads}
        items={items}
        onRemove={remove}
        onGone={() => composer.focus()}
        className="flex max-h-[36dvh] flex-col gap-1.5 overflow-y-auto px-2 pt-1 pb-2"
      />
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
