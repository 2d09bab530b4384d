const key = 'chosen-patients';

/** Who was chosen in the table, on the way to the form: kept in this tab alone, since an address must not hold so many names. */
export function keepChosen(usernames: Iterable<string>): void {
  sessionStorage.setItem(key, JSON.stringify([...usernames]));
}

/** Those, once. */
export function takeChosen(): string[] {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept ? (JSON.parse(kept) as string[]) : [];
}
