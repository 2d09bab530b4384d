/** Run once the browser has nothing better to do after loading, or after `latestMs`. Returns a way to call it off. */
export function whenIdle(work: () => void, latestMs = 6_000): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: latestMs });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, latestMs / 2);
  return () => clearTimeout(timer);
}
