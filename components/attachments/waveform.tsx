import { classNames } from '@/lib/shared/class-names';

type WaveformProps = {
  /** Loudness, 0 to 100. */
  bars: readonly number[];
  /** Share that was played, 0 to 1. */
  played?: number;
  className?: string;
};

/** The shape of a recording. A drawing only; whatever it stands in says the same in words. */
export function Waveform({ bars, played = 0, className }: WaveformProps) {
  return (
    <span aria-hidden className={classNames('flex h-8 items-center justify-between gap-px', className)}>
      {bars.map((bar, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: bars are their places.
          key={index}
          style={{ height: `${Math.max(8, bar)}%` }}
          className={classNames(
            'max-w-1 min-w-0.5 flex-1 rounded-full bg-current',
            index / bars.length < played ? 'opacity-100' : 'opacity-45',
          )}
        />
      ))}
    </span>
  );
}
