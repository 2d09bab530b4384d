/** Best first; what the server knows as sound alone. */
const types = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
const endings: Record<string, string> = { 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' };
/** How often the loudness is looked at. */
const sampleMs = 100;
/** Speech is clear at this rate, and an hour stays below the limit of a file. */
const bitsPerSecond = 32_000;
/** As many bars as the server takes. */
const waveformBars = 64;
export const longestMs = 3_600_000;

export type RecordingFailure = 'denied' | 'missing' | 'unsupported';

/** A recording that was finished. */
export interface Recorded {
  file: File;
  durationMs: number;
  waveform: number[];
}

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' &&
  navigator.mediaDevices?.getUserMedia !== undefined &&
  types.some((type) => MediaRecorder.isTypeSupported(type));

/** Why the microphone was not opened. */
export function failureOf(error: unknown): RecordingFailure {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NotFoundError' || name === 'OverconstrainedError' || name === 'NotReadableError'
    ? 'missing'
    : 'denied';
}

/** One recording: starts with the microphone, pauses, and ends as a file with the shape of its loudness. */
export class Recording {
  #chunks: Blob[] = [];
  #levels: number[] = [];
  #durationMs = 0;
  #runningSince = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  private constructor(
    private readonly stream: MediaStream,
    private readonly recorder: MediaRecorder,
    private readonly audio: AudioContext,
    analyser: AnalyserNode,
    onSample: (recording: Recording) => void,
  ) {
    const samples = new Uint8Array(analyser.fftSize);
    recorder.addEventListener('dataavailable', ({ data }) => this.#chunks.push(data));
    recorder.start(1_000);
    this.#runningSince = performance.now();
    this.#timer = setInterval(() => {
      if (recorder.state !== 'recording') return;
      analyser.getByteTimeDomainData(samples);
      this.#levels.push(loudnessOf(samples));
      onSample(this);
    }, sampleMs);
  }

  /** Asks for the microphone. Rejects with what `failureOf` names. */
  static async start(onSample: (recording: Recording) => void): Promise<Recording> {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true },
    });
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
    const audio = new AudioContext();
    const analyser = audio.createAnalyser();
    analyser.fftSize = 2_048;
    audio.createMediaStreamSource(stream).connect(analyser);
    return new Recording(stream, recorder, audio, analyser, onSample);
  }

  /** The microphone was taken away (unplugged, or the permission withdrawn). */
  onEnded(listener: () => void): void {
    for (const track of this.stream.getTracks()) track.addEventListener('ended', listener);
  }

  get durationMs(): number {
    const running = this.recorder.state === 'recording' ? performance.now() - this.#runningSince : 0;
    return this.#durationMs + running;
  }

  get levels(): readonly number[] {
    return this.#levels;
  }

  pause(): void {
    this.#durationMs = this.durationMs;
    this.recorder.pause();
  }

  resume(): void {
    this.recorder.resume();
    this.#runningSince = performance.now();
  }

  async finish(name: string): Promise<Recorded> {
    const durationMs = Math.min(longestMs, Math.round(this.durationMs));
    if (this.recorder.state !== 'inactive') {
      const stopped = new Promise((resolve) =>
        this.recorder.addEventListener('stop', resolve, { once: true }),
      );
      this.recorder.stop();
      await stopped;
    }
    this.discard();
    const type = this.recorder.mimeType.split(';')[0] ?? '';
    const file = new File(this.#chunks, `${name}.${endings[type] ?? 'webm'}`, { type });
    return { file, durationMs, waveform: waveformOf(this.#levels) };
  }

  /** Let go of the microphone. */
  discard(): void {
    clearInterval(this.#timer);
    if (this.recorder.state !== 'inactive') this.recorder.stop();
    for (const track of this.stream.getTracks()) track.stop();
    void this.audio.close().catch(() => undefined);
  }
}

/** Root mean square of samples around 128, as 0 to 1; speech seldom passes a third, so it is spread. */
function loudnessOf(samples: Uint8Array): number {
  let sum = 0;
  for (const sample of samples) sum += ((sample - 128) / 128) ** 2;
  return Math.min(1, Math.sqrt(sum / samples.length) * 3);
}

/** Few enough bars to draw, each the loudest of its stretch, 0 to 100; the loudest of all fills its place. */
export function waveformOf(levels: readonly number[], bars = waveformBars): number[] {
  if (levels.length === 0) return [];
  const count = Math.min(bars, levels.length);
  const peaks = Array.from({ length: count }, (_, i) => {
    const [from, to] = [
      Math.floor((i * levels.length) / count),
      Math.floor(((i + 1) * levels.length) / count),
    ];
    return Math.max(...levels.slice(from, Math.max(to, from + 1)));
  });
  const most = Math.max(...peaks, 0.05);
  return peaks.map((peak) => Math.round((peak / most) * 100));
}
