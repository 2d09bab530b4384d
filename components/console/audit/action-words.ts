import type { ConsoleWords } from '../console-words';

/** What a command's name means in words; null for one that the catalogue does not know yet. */
export function actionWords(t: ConsoleWords, action: string): string | null {
  const key = `audit.actions.${action}`;
  // A part of a name alone ("user") would be a whole group of texts.
  if (!/^[a-z-]+\.[a-z-]+$/.test(action) || !t.has(key as never)) return null;
  return t(key as never);
}
