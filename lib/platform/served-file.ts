/** Bytes that an endpoint hands out instead of JSON; whole or by ranges. */
export interface ServedFile {
  /** What it is saved as. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Names this very content. */
  etag: string;
  /** From `start` to `end`, inclusive. */
  read: (start: number, end: number) => AsyncIterable<Uint8Array>;
}
