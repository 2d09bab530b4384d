import { withGuardToken } from '@/lib/client/api';
import { ApiError, errorOf } from '@/lib/client/api-error';
import { readWire } from '@/lib/shared/wire';

interface Options {
  signal: AbortSignal;
  /** Bytes of this body that have left. */
  onProgress: (sent: number) => void;
}

/** Without any progress for so long the network is as good as gone, whatever the browser believes. */
const stalledMs = 30_000;

/**
 * PUT raw bytes. Unlike `fetch` it tells how far it came, which on a slow network is the difference between working and stuck.
 * Throws ApiError; the caller's own abort stays one.
 */
export const putBytes = <Answer>(path: string, body: Blob, options: Options): Promise<Answer> =>
  withGuardToken((token) => attempt<Answer>(path, body, { ...options, token }));

function attempt<Answer>(
  path: string,
  body: Blob,
  { signal, onProgress, token }: Options & { token: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout>;
    const lost = () => {
      reject(new ApiError('unreached', ''));
      request.abort();
    };
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(lost, stalledMs);
    };
    const giveUp = () => {
      reject(signal.reason);
      request.abort();
    };
    request.upload.addEventListener('progress', ({ loaded }) => {
      watch();
      onProgress(Math.min(loaded, body.size));
    });
    request.addEventListener('error', lost);
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(readWire(JSON.parse(responseText)) as Answer);
      else {
        const headers: Record<string, string> = {};
        const retryAfter = request.getResponseHeader('retry-after');
        if (retryAfter) headers['retry-after'] = retryAfter;
        errorOf(new Response(responseText, { status, headers })).then(reject, reject);
      }
    });
    request.addEventListener('loadend', () => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', giveUp);
      window.removeEventListener('offline', lost);
    });
    signal.addEventListener('abort', giveUp, { once: true });
    window.addEventListener('offline', lost, { once: true });
    request.open('PUT', path);
    request.setRequestHeader('x-csrf-token', token);
    request.setRequestHeader('content-type', 'application/octet-stream');
    watch();
    request.send(body);
  });
}
