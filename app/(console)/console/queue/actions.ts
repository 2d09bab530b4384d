'use server';

import { cancelWork } from '@/lib/domain/queue/commands/cancel-work';
import { retryWork } from '@/lib/domain/queue/commands/retry-work';
import { action } from '@/lib/next/action';

export const retryWorkAction = action(retryWork);
export const cancelWorkAction = action(cancelWork);
