/** What reads headers: the web's own class, or `nodeHeaders`. */
export type HeaderReader = Pick<Headers, 'get'>;

/** One request to an endpoint, whoever received it: Next's router or our own server. */
export interface Call {
  requestId: string;
  headers: HeaderReader;
  /** The query without its question mark. */
  search: string;
  /** Values of the braces in the endpoint's path, still percent-encoded. */
  params: Record<string, string>;
  /** All bytes of the body. Throws too_large beyond the limit, invalid_request when it broke off. */
  body: (maxBytes: number) => Promise<Uint8Array>;
}

/** What goes back. `SAFE_HEADERS` go with each answer; a header named here wins over them. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Bytes go out as they come; their length is in the headers. */
  body: string | AsyncIterable<Uint8Array> | null;
}

/** Nothing that the API answers is ever rendered, cached or framed. */
export const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
} as const;
