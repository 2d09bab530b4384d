import { describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/client/api-error';
import { decideAfter } from '@/lib/client/outbox-decision';

const middle = () => 0.5;
const refused = (code: string, status: number) => new ApiError(code, '', { status });

describe('what follows a send that did not succeed', () => {
  it.each(['unreached', 'timed_out', 'unavailable', 'rate_limited'])(
    '%s is tried again, for ever',
    (code) => {
      expect(decideAfter(new ApiError(code, ''), 500, middle)).toEqual({ kind: 'retry', waitMs: 30_000 });
    },
  );

  it.each([
    ['invalid_request', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['suspended', 403],
    ['not_found', 404],
    ['too_large', 413],
  ])('%s is final', (code, status) => {
    expect(decideAfter(refused(code, status), 1, middle)).toEqual({ kind: 'fail' });
  });

  it('other words under a key that was used are another message', () => {
    expect(decideAfter(refused('idempotency_mismatch', 422), 1, middle)).toEqual({ kind: 'anew' });
  });

  it('waits twice as long each time, up to half a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((tries) =>
      decideAfter(new ApiError('unreached', ''), tries, middle),
    );
    expect(waits.map((decision) => decision.kind === 'retry' && decision.waitMs)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
    ]);
  });

  it('never asks again before the server said', () => {
    const asked = new ApiError('unavailable', '', { status: 503, retryAfterS: 45 });
    expect(decideAfter(asked, 1, middle)).toEqual({ kind: 'retry', waitMs: 45_000 });
  });

  it('repeats a conflict only when a first try is still running', () => {
    const running = new ApiError('conflict', '', { status: 409, retryAfterS: 1 });
    expect(decideAfter(running, 1, middle).kind).toBe('retry');
    expect(decideAfter(refused('conflict', 409), 1, middle).kind).toBe('fail');
  });

  it('gives an internal failure back after a few tries', () => {
    const kinds = [1, 2, 3, 4].map((tries) => decideAfter(refused('internal', 500), tries, middle).kind);
    expect(kinds).toEqual(['retry', 'retry', 'retry', 'fail']);
  });
});
