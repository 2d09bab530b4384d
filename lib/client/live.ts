import { call } from '@/lib/client/api';
import { shareLive } from '@/lib/client/live-sharing';
import { type LiveOutput, LiveSource, type PollAnswer, type StreamLike } from '@/lib/client/live-source';

const streamPath = '/api/messages/stream';

/** Hear this person's live events after `from` until `stop`. One connection for all tabs of the browser. */
export function openLive(username: string, from: string, output: LiveOutput): { stop: () => void } {
  const shared = shareLive(username, { connect, from }, output);
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('online', () => shared.hurry(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden || shared.hurry(), { signal });
  return {
    stop: () => {
      ending.abort();
      shared.stop();
    },
  };
}

function connect(output: LiveOutput, cursor: string | undefined) {
  const source = new LiveSource(
    {
      openStream: (from) =>
        new EventSource(
          from ? `${streamPath}?cursor=${encodeURIComponent(from)}` : streamPath,
        ) as unknown as StreamLike,
      poll: (from) => call<PollAnswer>('GET', '/api/messages/poll', { query: { cursor: from } }),
      later: (run, waitMs) => {
        const timer = setTimeout(run, waitMs);
        return () => clearTimeout(timer);
      },
      isHidden: () => document.hidden,
    },
    output,
    cursor,
  );
  source.start();
  return source;
}
