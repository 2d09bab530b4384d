/** Where server-sent events go: a socket of our own server, or a stream that Next reads. */
export interface Outlet {
  write: (text: string) => void;
  /** Bytes that were written and that the reader has not taken yet. */
  unreadBytes: () => number;
  end: () => void;
}
