/** Next calls this once when the server starts: the worker runs in the web process unless it has a process of its own. */
export async function register(): Promise<void> {
  // The comparison is inlined, which keeps the worker and its packages out of the edge bundle.
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.HEALING_WORKER !== 'off') {
    const { startWorker } = await import('@/lib/worker/loop');
    await startWorker();
  }
}
