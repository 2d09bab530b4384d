const lowered = (text: string) => `lower(${text} collate "und-x-icu") collate "C"`;

/**
 * The beginnings by which people are found: of the whole name, of what follows its first word (often a title), of its last word, and
 * of the username. SQL over the columns of `users`, compared byte by byte; each has an index, by role, over those who are active.
 */
export const NAME_KEYS = {
  name: lowered('display_name'),
  later_name: lowered(`substr(display_name, strpos(display_name, ' ') + 1)`),
  last_name: lowered(`regexp_replace(display_name, '^.* ', '')`),
  username: `username collate "C"`,
};
