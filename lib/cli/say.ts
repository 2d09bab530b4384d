/** Tell the person at the terminal. Standard output is for them and for JSON log lines; nothing here quotes a secret. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
