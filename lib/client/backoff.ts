/** Waiting time before try number `tries` (1 is the first repeat): doubling from `firstMs` up to `mostMs`, with a random fifth. */
export function backoffMs(
  tries: number,
  { firstMs, mostMs, random = Math.random }: { firstMs: number; mostMs: number; random?: () => number },
): number {
  const plain = Math.min(mostMs, firstMs * 2 ** Math.min(tries - 1, 20));
  return Math.round(plain * (0.9 + 0.2 * random()));
}
