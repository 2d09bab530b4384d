/** A lexicon class from a text: entries between commas or lines. */
export const list = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
