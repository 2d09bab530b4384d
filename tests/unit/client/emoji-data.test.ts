import { expect, it } from 'vitest';
import { emojiData, readLine } from '@/components/ui/emoji-data';
import { emojiInput } from '@/lib/domain/messages/schema';

const names = (group: string) => group;

it('a line gives sign, name, keywords and the tones that it takes', () => {
  expect(readLine('☝️+ index pointing up: finger, hand', 3)).toEqual({
    emoji: '☝️',
    category: 3,
    label: 'index pointing up',
    version: 0,
    tags: ['finger', 'hand'],
    skins: { light: '☝🏻', 'medium-light': '☝🏼', medium: '☝🏽', 'medium-dark': '☝🏾', dark: '☝🏿' },
  });
  expect(readLine('🌻 sunflower', 0)).toMatchObject({ emoji: '🌻', label: 'sunflower', tags: [] });
});

it.each(['en', 'de'])(
  'every emoji that is offered in %s, in every tone, is one that a message takes',
  async (locale) => {
    const { emojis } = await emojiData(locale, names);
    expect(emojis.length).toBeGreaterThan(1_500);
    const all = emojis.flatMap(({ emoji, skins }) => [emoji, ...Object.values(skins ?? {})]);
    expect(all.filter((emoji) => !emojiInput.safeParse(emoji).success)).toEqual([]);
  },
);

it('a language without names of its own reads English', async () => {
  const [other, english] = [await emojiData('xx', names), await emojiData('en', names)];
  expect(other.emojis).toEqual(english.emojis);
});
