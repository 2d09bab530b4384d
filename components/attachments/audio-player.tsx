'use client';

import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { clockOf } from '@/lib/client/attachments';
import { Waveform } from './waveform';

type AudioPlayerProps = {
  /** Within this origin, or a blob of this page. */
  src: string;
  name: string;
  /** Known from the recording: what browsers record does not say how long it is. */
  durationMs: number | null;
  waveform: readonly number[] | null;
};

const flat = Array.from({ length: 40 }, () => 30);
let playing: HTMLAudioElement | undefined;

/** Plays a recording in the page: play and pause, and a position that keys move. Starting one stops the other. */
export function AudioPlayer({ src, name, durationMs, waveform }: AudioPlayerProps) {
  const t = useTranslations('attachments');
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const [atMs, setAtMs] = useState(0);
  const [knownMs, setKnownMs] = useState(durationMs ?? 0);
  const [hasFailed, setHasFailed] = useState(false);

  function toggle() {
    const element = audio.current;
    if (!element) return;
    if (!element.paused) {
      element.pause();
      return;
    }
    if (playing !== element) playing?.pause();
    playing = element;
    setHasFailed(false);
    // Paused before it began is no failure.
    element.play().catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setHasFailed(true);
    });
  }

  return (
    <div className="flex w-full min-w-0 flex-col gap-1">
      {/* biome-ignore lint/a11y/useMediaCaption: nobody has written down what people say to each other. */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onPlay={() => setIsPlaying(true)}
        onPause={() => setIsPlaying(false)}
        onEnded={() => setAtMs(0)}
        onError={() => setHasFailed(true)}
        onTimeUpdate={({ currentTarget }) => setAtMs(currentTarget.currentTime * 1000)}
        onDurationChange={({ currentTarget: { duration } }) =>
          Number.isFinite(duration) && setKnownMs(duration * 1000)
        }
      />
      <div className="flex items-center gap-2.5">
        <button
          type="button"
          onClick={toggle}
          aria-label={t(isPlaying ? 'pause' : 'play', { name })}
          className="flex size-10 touch:size-touch shrink-0 cursor-pointer items-center justify-center rounded-full border border-current/40 hover:bg-current/10 [&>svg]:size-5"
        >
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </button>
        <span className="relative min-w-0 flex-1 rounded-sm has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-current">
          <Waveform bars={waveform?.length ? waveform : flat} played={knownMs ? atMs / knownMs : 0} />
          <input
            type="range"
            min={0}
            max={Math.max(1, Math.round(knownMs / 1000))}
            value={Math.round(atMs / 1000)}
            aria-label={t('seek', { name })}
            aria-valuetext={clockOf(atMs)}
            onChange={({ currentTarget }) => {
              const seconds = Number(currentTarget.value);
              setAtMs(seconds * 1000);
              if (audio.current) audio.current.currentTime = seconds;
            }}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
        </span>
        <span className="shrink-0 text-sm tabular-nums">{clockOf(atMs > 0 ? atMs : knownMs)}</span>
      </div>
      {hasFailed && (
        <p role="alert" className="text-sm">
          {t('playFailed')}
        </p>
      )}
    </div>
  );
}
