import { z } from 'zod';
import { idInput } from '@/lib/domain/identity/schema';
import { fanOutJob, startFanOut } from '@/lib/domain/scheduling/jobs';
import type { Job } from '@/lib/platform/jobs';
import type { OutboxHandlers } from '@/lib/worker/outbox-sweep';
import { RECURRING, type Recurring } from '@/lib/worker/recurring';

/** Everything that the worker can do. A module adds its jobs and the effects of its outbox rows here. */
export interface Registry {
  jobs: readonly Job[];
  recurring: readonly Recurring[];
  outbox: OutboxHandlers;
}

export const REGISTRY: Registry = {
  jobs: [fanOutJob],
  recurring: RECURRING,
  outbox: {
    'broadcast.fan-out': {
      ids: z.strictObject({ broadcastId: idInput }),
      run: (ctx, { broadcastId }) => startFanOut(ctx, broadcastId),
    },
  },
};
