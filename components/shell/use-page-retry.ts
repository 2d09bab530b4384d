import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useTransition } from 'react';

const FIRST_MS = 2_000;
const MOST = 4;
/** After this long a failure is another one. */
const FORGOTTEN_MS = 120_000;

/** Of this tab: the frame of a failed page is made anew with each try. */
const past = { tries: 0, at: 0 };

/**
 * Ask the server for a failed page again: `again` for the button, and by itself a few times (after 2, 4, 8, 16 seconds), so that
 * a page opened while the database was away comes without anybody's doing. `reset` alone would draw the same failure again.
 */
export function usePageRetry(reset: () => void): { again: () => void; isTrying: boolean } {
  const router = useRouter();
  const [isTrying, startTrying] = useTransition();
  const again = useCallback(
    () =>
      startTrying(() => {
        router.refresh();
        reset();
      }),
    [router, reset],
  );
  useEffect(() => {
    if (Date.now() - past.at > FORGOTTEN_MS) past.tries = 0;
    if (past.tries >= MOST) return;
    const timer = setTimeout(
      () => {
        past.tries += 1;
        past.at = Date.now();
        again();
      },
      FIRST_MS * 2 ** past.tries,
    );
    return () => clearTimeout(timer);
  }, [again]);
  return { again, isTrying };
}
