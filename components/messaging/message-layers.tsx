'use client';

import { MissedDialog } from '@/components/risk-rules/missed-dialog';
import { TaskDialog } from '@/components/tasks/task-dialog';
import type { Message } from '@/lib/client/messaging-types';
import { ForwardDialog } from './forward-dialog';
import { ReactionList } from './reaction-list';
import { ReactionPicker } from './reaction-picker';

/** What stands over the thread about one message; one at a time. */
export type MessageLayer = { kind: 'react' | 'reactions' | 'task' | 'forward' | 'missed'; message: Message };

/** The loaded part of a thread's layers. */
export default function MessageLayers({ layer, onClose }: { layer: MessageLayer; onClose: () => void }) {
  switch (layer.kind) {
    case 'react':
      return <ReactionPicker message={layer.message} onClose={onClose} />;
    case 'reactions':
      return <ReactionList message={layer.message} onClose={onClose} />;
    case 'forward':
      return <ForwardDialog message={layer.message} onClose={onClose} />;
    case 'missed':
      return <MissedDialog message={layer.message} onClose={onClose} />;
    case 'task':
      return <TaskDialog message={layer.message} onClose={onClose} />;
  }
}
