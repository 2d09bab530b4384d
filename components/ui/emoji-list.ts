import data from './emoji-data.json';

export type Emoji = { text: string; name: string; keywords: string };
export type EmojiGroupId = keyof typeof data;

/** The emoji of the picker by group: the ones people use, chosen by hand, none that mocks or threatens. */
export const emojiGroups = Object.entries(data).map(([id, lines]) => ({
  id: id as EmojiGroupId,
  emojis: lines.map(readLine),
}));

/** Emoji whose name or keywords contain every word; best first, where the name starts with the first word. */
export function findEmoji(text: string): Emoji[] {
  const words = text.toLowerCase().trim().split(/\s+/);
  const found = emojiGroups
    .flatMap(({ emojis }) => emojis)
    .filter(({ name, keywords }) => words.every((word) => `${name} ${keywords}`.includes(word)));
  return found.sort((a, b) => startRank(a, words[0]) - startRank(b, words[0]));
}

function startRank({ name }: Emoji, word = ''): number {
  return name.startsWith(word) ? 0 : 1;
}

/** A line is "😀 name: keyword keyword". */
function readLine(line: string): Emoji {
  const space = line.indexOf(' ');
  const [name = '', keywords = ''] = line.slice(space + 1).split(': ');
  return { text: line.slice(0, space), name, keywords };
}
