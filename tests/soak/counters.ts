import { passes } from '@/tests/soak/in-vitest';
import type { Finding } from '@/tests/soak/report';

/** The test of the counters in full: after so many random acts of several people at once they equal a recount (C7). */
export function proveCounters({ acts }: { acts: string }): Finding[] {
  const isKept = passes('tests/integration/messages/counters.test.ts', { COUNTER_ACTS: acts });
  return [
    {
      what: `${acts} random acts, 8 at a time`,
      found: isKept ? 'counters equal a recount of the receipts' : 'counters differ, see above',
      isKept,
    },
  ];
}
