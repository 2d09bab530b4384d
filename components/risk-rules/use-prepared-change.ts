import { useCallback, useState } from 'react';
import type { AddedRule, RuleChanges, RuleView } from '@/lib/domain/safety/rules/schema';

/** The change that an admin prepares: it starts from what counts now and holds all differences from the shipped rules. */
export function usePreparedChange(active: RuleChanges) {
  const [changes, setChanges] = useState<RuleChanges>(active);
  const isChanged = JSON.stringify(changes) !== JSON.stringify(active);

  const toggle = useCallback(
    ({ id }: RuleView) =>
      setChanges((was) => ({
        ...was,
        off: was.off.includes(id) ? was.off.filter((one) => one !== id) : [...was.off, id],
      })),
    [],
  );
  const regrade = useCallback(
    ({ id, shippedGrade }: RuleView, grade: RuleView['grade']) =>
      setChanges((was) => {
        const others = Object.fromEntries(Object.entries(was.regraded).filter(([one]) => one !== id));
        return { ...was, regraded: grade === shippedGrade ? others : { ...others, [id]: grade } };
      }),
    [],
  );
  const remove = useCallback(
    ({ id }: RuleView) =>
      setChanges((was) => ({ ...was, added: was.added.filter((rule) => rule.id !== id) })),
    [],
  );
  const add = useCallback(
    (rule: AddedRule) => setChanges((was) => ({ ...was, added: [...was.added, rule] })),
    [],
  );
  const discard = useCallback(() => setChanges(active), [active]);

  return { changes, setChanges, isChanged, toggle, regrade, remove, add, discard };
}
