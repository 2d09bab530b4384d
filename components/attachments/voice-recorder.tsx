'use client';

import Mic from 'lucide-react/icons/mic';
import Pause from 'lucide-react/icons/pause';
import SendHorizontal from 'lucide-react/icons/send-horizontal';
import Square from 'lucide-react/icons/square';
import Trash2 from 'lucide-react/icons/trash-2';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { clockOf } from '@/lib/client/attachments';
import type { VoiceFacts } from '@/lib/domain/attachments/schema';
import { AudioPlayer } from './audio-player';
import { type RecorderState, useRecorder } from './use-recorder';
import { Waveform } from './waveform';

type VoiceRecorderProps = { onClose: () => void; onSend: (file: File, voice: VoiceFacts) => void };

/** Records a voice message in the composer: record, pause, listen, then send or discard. All of it by buttons. */
export function VoiceRecorder({ onClose, onSend }: VoiceRecorderProps) {
  const t = useTranslations('attachments.recorder');
  const recorder = useRecorder(t('label'));
  const { state } = recorder;
  const first = useMovedFocus(state.kind);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form; this acts by its buttons.
    <div
      ref={first}
      role="group"
      aria-label={t('label')}
      className="mx-2 mb-2 flex flex-col gap-2 rounded-card border bg-surface px-3 py-2.5"
    >
      <p role="status" className="text-sm text-muted-foreground">
        {statusOf(state, t)}
      </p>
      {(state.kind === 'recording' || state.kind === 'paused') && (
        <span className="flex items-center gap-3 text-primary-text">
          <Waveform bars={recorder.bars} played={1} className="min-w-0 flex-1" />
          <span role="timer" className="shrink-0 tabular-nums">
            {clockOf(recorder.elapsedMs)}
          </span>
        </span>
      )}
      {state.kind === 'ready' && (
        <AudioPlayer
          src={state.url}
          name={t('label')}
          durationMs={state.recorded.durationMs}
          waveform={state.recorded.waveform}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {state.kind === 'idle' && (
          <Act primary icon={<Mic aria-hidden />} onClick={recorder.start}>
            {t('start')}
          </Act>
        )}
        {state.kind === 'failed' && state.reason !== 'unsupported' && (
          <Act primary icon={<Mic aria-hidden />} onClick={recorder.start}>
            {t('start')}
          </Act>
        )}
        {state.kind === 'recording' && (
          <>
            <Act icon={<Pause aria-hidden />} onClick={recorder.pause}>
              {t('pause')}
            </Act>
            <Act primary icon={<Square aria-hidden />} onClick={recorder.finish}>
              {t('done')}
            </Act>
          </>
        )}
        {state.kind === 'paused' && (
          <>
            <Act icon={<Mic aria-hidden />} onClick={recorder.resume}>
              {t('resume')}
            </Act>
            <Act primary icon={<Square aria-hidden />} onClick={recorder.finish}>
              {t('done')}
            </Act>
          </>
        )}
        {state.kind === 'ready' && (
          <Act
            primary
            icon={<SendHorizontal aria-hidden className="rtl:rotate-180" />}
            onClick={() => {
              const { file, durationMs, waveform } = state.recorded;
              onSend(file, { durationMs, waveform });
            }}
          >
            {t('send')}
          </Act>
        )}
        <Act icon={hasWords(state) ? <Trash2 aria-hidden /> : undefined} onClick={onClose}>
          {t(hasWords(state) ? 'discard' : 'close')}
        </Act>
      </div>
    </div>
  );
}

function Act({
  icon,
  onClick,
  primary,
  children,
}: {
  icon?: ReactNode;
  onClick: () => void;
  primary?: boolean;
  children: ReactNode;
}) {
  return (
    <Button
      size="small"
      variant={primary ? 'primary' : undefined}
      onClick={onClick}
      data-first={primary || undefined}
      className="[&_svg]:size-4"
    >
      {icon}
      {children}
    </Button>
  );
}

const hasWords = ({ kind }: RecorderState) => kind === 'recording' || kind === 'paused' || kind === 'ready';

type Name =
  | 'asking'
  | 'recording'
  | 'paused'
  | 'ready'
  | 'denied'
  | 'missing'
  | 'unsupported'
  | 'failed'
  | 'label';

function statusOf(state: RecorderState, t: (name: Name) => string): string {
  if (state.kind === 'failed') return t(state.reason);
  if (state.kind === 'ready') return state.isCut ? `${t('failed')} ${t('ready')}` : t('ready');
  return state.kind === 'idle' ? t('label') : t(state.kind);
}

/** The button that was pressed is gone with its state, so that the focus goes to the next main one. */
function useMovedFocus(kind: RecorderState['kind']) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state has new buttons.
  useEffect(() => {
    const buttons = box.current?.querySelectorAll<HTMLButtonElement>('button');
    const main = box.current?.querySelector<HTMLButtonElement>('[data-first]');
    (main ?? buttons?.[buttons.length - 1])?.focus();
  }, [kind]);
  return box;
}
