import type { BroadcastSummary } from '@/lib/domain/scheduling/schema';

/** A broadcast of the list, with how far it came. */
export interface BroadcastRow extends BroadcastSummary {
  sent: number;
  failed: number;
  delivered: number;
  read: number;
}

/** Still on its way, so that its numbers change. */
export const isMoving = ({ status }: Pick<BroadcastRow, 'status'>) =>
  status === 'queued' || status === 'running';
