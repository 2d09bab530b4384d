import type { Answer, Call } from '@/lib/http/call';
import type { ServedFile } from '@/lib/platform/served-file';

/**
 * A file as an answer: whole (200), a range of it (206), nothing new (304) or no such range (416). It is saved, never opened in the
 * page: attachment disposition, no guessing of its type, a sandbox without anything; and no cache keeps it, since access may end.
 */
export async function fileAnswer(file: ServedFile, { headers, requestId }: Call): Promise<Answer> {
  const etag = `"${file.etag}"`;
  const all: Record<string, string> = {
    'x-request-id': requestId,
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${encodedName(file.name)}`,
    'cache-control': 'private, no-store, no-transform',
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    etag,
  };
  if (headers.get('if-none-match') === etag) return { status: 304, headers: all, body: null };
  const condition = headers.get('if-range');
  const wanted = condition === null || condition === etag ? headers.get('range') : null;
  const range = rangeOf(wanted, file.size);
  if (range === 'unsatisfiable') {
    const { 'content-type': _type, 'content-disposition': _name, ...rest } = all;
    return { status: 416, headers: { ...rest, 'content-range': `bytes */${file.size}` }, body: null };
  }
  const [start, end] = range ?? [0, file.size - 1];
  return {
    status: range ? 206 : 200,
    headers: {
      ...all,
      'content-length': String(end - start + 1),
      ...(range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
    },
    body: await begun(file.read(start, end)),
  };
}

/** The first bytes are fetched before the head is written, so that a file that is gone is an ordinary refusal. */
async function begun(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* rest() {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  })();
}

/** First and last byte of the one range asked for. Null: all of it; also for several ranges, which a server may answer so. */
function rangeOf(header: string | null, size: number): [number, number] | 'unsatisfiable' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  // `-n` is the last n bytes.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || end < start || (from === '' && Number(to) === 0)) return 'unsatisfiable';
  return [start, end];
}

/** For programs that know no better: ASCII without what ends the quotation. */
const plainName = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
const encodedName = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
