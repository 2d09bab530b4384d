import { passes } from '@/tests/soak/in-vitest';
import type { Finding } from '@/tests/soak/report';

/** Undo and release fired together so often (features.md, C12): exactly one outcome each, and the words in exactly one place. */
export function proveUndo({ runs }: { runs: string }): Finding[] {
  const isKept = passes(
    'tests/integration/messages/undo.test.ts',
    { UNDO_RUNS: runs },
    'undo and release at the same moment',
  );
  return [
    {
      what: `undo against release, ${runs} times`,
      found: isKept
        ? 'one outcome each, the words sent or back in the drafts'
        : 'not one outcome each, see above',
      isKept,
    },
  ];
}
