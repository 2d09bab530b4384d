import type { EmojiData, SkinTone } from 'frimousse';

type Groups = Record<string, string[]>;

/** Names and keywords are those of Unicode's CLDR by way of the emojibase data (MIT). None that threatens or mocks is among them. */
const files: Record<string, () => Promise<{ default: Groups }>> = {
  en: () => import('./emoji-en.json'),
  de: () => import('./emoji-de.json'),
};

const tones: Record<Exclude<SkinTone, 'none'>, string> = {
  light: '\u{1F3FB}',
  'medium-light': '\u{1F3FC}',
  medium: '\u{1F3FD}',
  'medium-dark': '\u{1F3FE}',
  dark: '\u{1F3FF}',
};

/** Every emoji in a language, from this origin only; `names` are those of the groups. Unknown languages read English. */
export async function emojiData(locale: string, names: (group: string) => string): Promise<EmojiData> {
  const { default: groups } = await (files[locale] ?? files.en!)();
  const ids = Object.keys(groups);
  return {
    locale,
    categories: ids.map((id, index) => ({ index, label: names(id) })),
    emojis: ids.flatMap((id, category) => groups[id]!.map((line) => readLine(line, category))),
    skinTones: { light: '', 'medium-light': '', medium: '', 'medium-dark': '', dark: '' },
  };
}

/** A line is "👍+ name: keyword, keyword"; the plus says that it takes a skin tone. */
export function readLine(line: string, category: number): EmojiData['emojis'][number] {
  const space = line.indexOf(' ');
  const mark = line.slice(0, space);
  const hasTones = mark.endsWith('+');
  const emoji = hasTones ? mark.slice(0, -1) : mark;
  const [label = '', words] = line.slice(space + 1).split(': ');
  const skins = hasTones ? { skins: tonesOf(emoji) } : {};
  return { emoji, category, label, version: 0, tags: words?.split(', ') ?? [], ...skins };
}

/** The tone follows the first sign, in place of the mark that asks for colour. */
function tonesOf(emoji: string): Record<Exclude<SkinTone, 'none'>, string> {
  const [first = '', ...rest] = [...emoji];
  const tail = (rest[0] === '\uFE0F' ? rest.slice(1) : rest).join('');
  const skins = Object.entries(tones).map(([tone, sign]) => [tone, first + sign + tail]);
  return Object.fromEntries(skins);
}
