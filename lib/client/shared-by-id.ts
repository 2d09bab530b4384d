import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * Keeps the objects of a list that say the same as before, found by their id, so that what shows them is not drawn anew; when all do, the list itself. By place, as
 * the query library does it, everything would be another as soon as something comes in above.
 */
export function sharedById<Item extends object>(
  before: Item[],
  now: Item[],
  idOf: (item: Item) => number,
): Item[] {
  const known = new Map(before.map((item) => [idOf(item), item]));
  const shared = now.map((item) => {
    const old = known.get(idOf(item));
    if (!old || old === item) return item;
    return replaceEqualDeep(old, item) === old ? old : item;
  });
  const isSame = shared.length === before.length && shared.every((item, index) => item === before[index]);
  return isSame ? before : shared;
}
