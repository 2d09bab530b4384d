import { bulkProgress, type Progress } from '@/lib/client/organising-calls';

const firstWaitMs = 150;
const longestWaitMs = 1_000;
const mostFailures = 8;

/** Ask how far a bulk act is until it has ended. Goes on over short outages; throws when they last. */
export async function followBulk(jobId: number, onProgress: (progress: Progress) => void): Promise<Progress> {
  let failures = 0;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 1.5)) {
    try {
      const progress = await bulkProgress(jobId);
      failures = 0;
      onProgress(progress);
      if (progress.status !== 'queued' && progress.status !== 'running') return progress;
    } catch (error) {
      failures += 1;
      if (failures >= mostFailures) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
