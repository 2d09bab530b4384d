/** Parsed against this, a path that leads elsewhere shows itself. */
const HERE = 'http://here.invalid';

/**
 * The path when it stays on this site, else null: no other host, no scheme, no `//` or `/\`, no control characters, not the API.
 * For anything that came in with a request and that we then redirect to.
 */
export function localPath(path: string | null | undefined): string | null {
  if (!path || path.length > 2_000 || !/^\/(?![/\\])/.test(path) || hasOddCharacters(path)) return null;
  const url = URL.parse(path, HERE);
  if (url?.origin !== HERE || /^\/(?:api|_next)(?:\/|$)/.test(url.pathname)) return null;
  // What the parser made of it may itself begin with two slashes, as `/.//elsewhere.example` does.
  const plain = url.pathname + url.search + url.hash;
  return plain.startsWith('//') ? null : plain;
}

/** Browsers drop tabs and line breaks and read back slashes as slashes. */
function hasOddCharacters(path: string): boolean {
  return Array.from(path).some(
    (character) => character === '\\' || character <= ' ' || character === '\u007f',
  );
}
