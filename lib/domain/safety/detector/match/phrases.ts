import { Break } from '@/lib/domain/safety/detector/text/scan';
import type { Words } from '@/lib/domain/safety/detector/text/words';

/** How many words a phrase has whose words after the first are these, when it stands at a place; 0 when it does not. */
export function matchRest(words: Words, at: number, rest: readonly number[]): number {
  for (let next = 0; next < rest.length; next++) {
    const place = at + 1 + next;
    if (place >= words.count || words.ids[place] !== rest[next] || words.breaks[place] === Break.sentence)
      return 0;
  }
  return rest.length + 1;
}

/** Does the phrase of these words stand at a place, in one sentence? */
export function isPhraseAt(words: Words, first: number, ids: readonly number[]): boolean {
  for (let index = 0; index < ids.length; index++) {
    const place = first + index;
    if (place >= words.count || words.ids[place] !== ids[index]) return false;
    if (index > 0 && words.breaks[place] === Break.sentence) return false;
  }
  return true;
}
