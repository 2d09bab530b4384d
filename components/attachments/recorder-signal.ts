import type { ComposerApi } from '@/lib/client/composer-context';

interface Signal {
  isWanted: boolean;
  listener?: () => void;
}

const signals = new WeakMap<ComposerApi, Signal>();

function signalOf(composer: ComposerApi): Signal {
  const known = signals.get(composer) ?? { isWanted: false };
  signals.set(composer, known);
  return known;
}

/** The button was pressed: the tray of this composer opens its recorder, now or once it is loaded. */
export function openRecorder(composer: ComposerApi): void {
  const signal = signalOf(composer);
  if (signal.listener) signal.listener();
  else signal.isWanted = true;
}

export function onRecorderWanted(composer: ComposerApi, listener: () => void): () => void {
  const signal = signalOf(composer);
  signal.listener = listener;
  if (signal.isWanted) listener();
  signal.isWanted = false;
  return () => {
    signal.listener = undefined;
  };
}
