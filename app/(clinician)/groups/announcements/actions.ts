'use server';

import { createBroadcast } from '@/lib/domain/scheduling/commands/create-broadcast';
import { stopBroadcast } from '@/lib/domain/scheduling/commands/stop-broadcast';
import { action } from '@/lib/next/action';

export const createBroadcastAction = action(createBroadcast, { refreshes: false });
export const stopBroadcastAction = action(stopBroadcast);
