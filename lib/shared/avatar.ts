export const avatarHues = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type AvatarHue = (typeof avatarHues)[number];

const titles = new Set(['dr', 'dr.', 'prof', 'prof.', 'mr', 'mrs', 'ms', 'mx']);

/** One or two letters for a name: first and last word, without titles. "Dr. Ada Okafor" is "AO". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word && !titles.has(word.toLowerCase()));
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return `${first}${last}`.toLocaleUpperCase() || '?';
}

/** A hue that stays the same for the same person on every screen and device. */
export function hueOf(key: string): AvatarHue {
  // FNV-1a; its low bits vary too little for short names, so the high ones are folded in.
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return avatarHues[((hash ^ (hash >>> 16)) >>> 4) % avatarHues.length] ?? 1;
}

function firstLetter(word: string | undefined): string {
  const letters = word?.match(/\p{L}|\p{N}/u);
  return letters?.[0] ?? '';
}
