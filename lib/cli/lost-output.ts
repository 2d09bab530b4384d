/**
 * Go on when nobody reads any more what this process says: its terminal is gone, or `npm start | head` ended. Without a listener
 * the failed write is an uncaught exception, whose report is the next failed write: the process would be busy with that for ever.
 */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
