import { useEffect, useRef, useState } from 'react';
import {
  canRecord,
  failureOf,
  longestMs,
  type Recorded,
  Recording,
  type RecordingFailure,
} from '@/lib/client/recording';

export type RecorderState =
  | { kind: 'idle' | 'asking' | 'recording' | 'paused' }
  | { kind: 'failed'; reason: RecordingFailure }
  | { kind: 'ready'; recorded: Recorded; url: string; isCut: boolean };

const shownBars = 48;

/** One recording from the question for the microphone to the finished file. Leaving lets go of the microphone. */
export function useRecorder(name: string) {
  const [state, setState] = useState<RecorderState>(() =>
    canRecord() ? { kind: 'idle' } : { kind: 'failed', reason: 'unsupported' },
  );
  const [shown, setShown] = useState<{ elapsedMs: number; bars: number[] }>({ elapsedMs: 0, bars: [] });
  const recording = useRef<Recording>(undefined);
  const url = useRef<string>(undefined);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      recording.current?.discard();
      if (url.current) URL.revokeObjectURL(url.current);
    };
  }, []);

  async function finish(isCut = false) {
    const running = recording.current;
    if (!running) return;
    recording.current = undefined;
    const recorded = await running.finish(name);
    if (isGone.current) return;
    url.current = URL.createObjectURL(recorded.file);
    setState({ kind: 'ready', recorded, url: url.current, isCut });
  }

  async function start() {
    setState({ kind: 'asking' });
    try {
      const started = await Recording.start((running) => {
        setShown({
          elapsedMs: running.durationMs,
          bars: running.levels.slice(-shownBars).map((level) => Math.round(level * 100)),
        });
        if (running.durationMs >= longestMs) void finish(true);
      });
      if (isGone.current) {
        started.discard();
        return;
      }
      recording.current = started;
      started.onEnded(() => void finish(true));
      setState({ kind: 'recording' });
    } catch (error) {
      if (!isGone.current) setState({ kind: 'failed', reason: failureOf(error) });
    }
  }

  return {
    state,
    ...shown,
    start: () => void start(),
    finish: () => void finish(),
    pause: () => {
      recording.current?.pause();
      setState({ kind: 'paused' });
    },
    resume: () => {
      recording.current?.resume();
      setState({ kind: 'recording' });
    },
  };
}
