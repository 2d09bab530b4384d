/** As much of a template as finding one needs. */
export type Findable = { name: string; content: string; category: string | null };

/** Those in which every word of a query begins some word of the name or category, or stands in the text; hits in the name first. */
export function findTemplates<One extends Findable>(all: readonly One[], query: string): One[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...all];
  const ranked = all.flatMap((one) => {
    const rank = rankOf(one, words);
    return rank === null ? [] : [{ one, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** 0: all words in the name, 1: in name or category, 2: somewhere; null: not at all. */
function rankOf({ name, category, content }: Findable, words: string[]): number | null {
  const inName = wordsOf(name);
  const inLabels = [...inName, ...wordsOf(category ?? '')];
  const begin = (begun: string[]) => words.every((word) => begun.some((other) => other.startsWith(word)));
  if (begin(inName)) return 0;
  if (begin(inLabels)) return 1;
  const everything = `${name} ${category ?? ''} ${content}`.toLocaleLowerCase();
  return words.every((word) => everything.includes(word)) ? 2 : null;
}

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase()
    .split(/[\s\-–—,;.:/()]+/u)
    .filter(Boolean);
