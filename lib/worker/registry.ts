import { z } from 'zod';
import { removeLeftovers } from '@/lib/domain/attachments/clean-up';
import { answerWhileAway } from '@/lib/domain/auto-reply/answer-while-away';
import { bulkSendJob, startBulkSend } from '@/lib/domain/bulk/jobs';
import { settleCareJob } from '@/lib/domain/care/jobs';
import { idInput } from '@/lib/domain/identity/schema';
import { releaseDue } from '@/lib/domain/messages/release-due';
import { bulkJob, continueBulk } from '@/lib/domain/organising/jobs';
import { wakeSnoozed } from '@/lib/domain/organising/wake-snoozed';
import { watchQueue } from '@/lib/domain/queue/watch';
import { gradeText } from '@/lib/domain/safety/grade-text';
import { climbDue } from '@/lib/domain/safety/ladder';
import { RISK_SOURCES } from '@/lib/domain/safety/schema';
import { watchRisk } from '@/lib/domain/safety/watch-risk';
import { fanOutJob, startFanOut } from '@/lib/domain/scheduling/jobs';
import { releaseAllDue } from '@/lib/domain/scheduling/release-sweep';
import { backfillJob, startBackfill } from '@/lib/domain/search/jobs';
import type { Ctx } from '@/lib/platform/context';
import type { Job } from '@/lib/platform/jobs';
import type { OutboxHandlers } from '@/lib/worker/outbox-sweep';
import { RECURRING, type Recurring } from '@/lib/worker/recurring';
import { RISK_TEXTS } from '@/lib/worker/risk-texts';

/** Work that is looked for more often than the calendar can say. Every worker looks; its statement shares the rows. */
export interface Sweep {
  name: string;
  everyMs: number;
  run: (ctx: Ctx) => Promise<void>;
}

const SNOOZE_SWEEP_MS = 15_000;
/** A held message goes out this late at most. */
const HELD_SWEEP_MS = 500;
/** A rung of an alert is taken this late at most. */
const LADDER_SWEEP_MS = 1_000;
const RISK_WATCH_MS = 10_000;
/** Bytes of a deleted file, and of the photo as it came, go this soon. */
const LEFTOVERS_SWEEP_MS = 10_000;
const QUEUE_WATCH_MS = 20_000;
/** What is scheduled goes within two seconds of its time (quality.md). */
const RELEASE_SWEEP_MS = 500;
/** Asks one row whether older messages still wait to become findable. */
const BACKFILL_LOOK_MS = 600_000;

/** Everything that the worker can do. A module adds its jobs and the effects of its outbox rows here. */
export interface Registry {
  jobs: readonly Job[];
  recurring: readonly Recurring[];
  sweeps: readonly Sweep[];
  outbox: OutboxHandlers;
}

export const REGISTRY: Registry = {
  jobs: [fanOutJob, bulkSendJob, bulkJob, backfillJob, settleCareJob],
  recurring: RECURRING,
  sweeps: [
    { name: 'snoozed', everyMs: SNOOZE_SWEEP_MS, run: wakeSnoozed },
    { name: 'held', everyMs: HELD_SWEEP_MS, run: releaseDue },
    { name: 'risk-ladder', everyMs: LADDER_SWEEP_MS, run: climbDue },
    { name: 'risk-watch', everyMs: RISK_WATCH_MS, run: watchRisk },
    { name: 'files', everyMs: LEFTOVERS_SWEEP_MS, run: removeLeftovers },
    { name: 'queue', everyMs: QUEUE_WATCH_MS, run: watchQueue },
    { name: 'scheduled', everyMs: RELEASE_SWEEP_MS, run: releaseAllDue },
    { name: 'search-backfill', everyMs: BACKFILL_LOOK_MS, run: startBackfill },
  ],
  outbox: {
    'risk.grade': {
      ids: z.strictObject({ source: z.enum(RISK_SOURCES), sourceId: idInput }),
      run: async (ctx, text) => void (await gradeText(ctx, text, RISK_TEXTS)),
    },
    'message.auto-reply': {
      ids: z.strictObject({ messageId: idInput, personId: idInput }),
      run: answerWhileAway,
    },
    'broadcast.fan-out': {
      ids: z.strictObject({ broadcastId: idInput }),
      run: (ctx, { broadcastId }) => startFanOut(ctx, broadcastId),
    },
    'bulk.send': {
      ids: z.strictObject({ batchId: idInput }),
      run: (ctx, { batchId }) => startBulkSend(ctx, batchId),
    },
    'conversation.bulk': {
      ids: z.strictObject({ bulkActionId: idInput }),
      run: (ctx, { bulkActionId }) => continueBulk(ctx, bulkActionId),
    },
  },
};
