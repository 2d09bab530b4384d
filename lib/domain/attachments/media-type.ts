import { fileTypeFromBuffer } from 'file-type';

/** A kind of file that may be sent: what it is served as, and how its name may end (the usual ending first). */
export interface FileKind {
  mediaType: string;
  extensions: readonly string[];
  group: 'image' | 'audio' | 'document' | 'text';
}

const document = (mediaType: string, ...extensions: string[]): FileKind => ({
  mediaType,
  extensions,
  group: 'document',
});
const image = (mediaType: string, ...extensions: string[]): FileKind => ({
  mediaType,
  extensions,
  group: 'image',
});
const audio = (mediaType: string, ...extensions: string[]): FileKind => ({
  mediaType,
  extensions,
  group: 'audio',
});

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
const TEXT: FileKind = {
  mediaType: 'text/plain',
  extensions: ['txt', 'csv', 'md', 'log', 'ics', 'vcf', 'tsv'],
  group: 'text',
};
const PDF = document('application/pdf', 'pdf');

/** By what the detector calls them. Everything else is refused: pages, scripts, programs, archives, video, macros. */
const KINDS: Record<string, FileKind> = {
  'application/pdf': PDF,
  'image/jpeg': image('image/jpeg', 'jpg', 'jpeg', 'jfif'),
  'image/png': image('image/png', 'png'),
  'image/apng': image('image/png', 'png'),
  'image/webp': image('image/webp', 'webp'),
  'image/gif': image('image/gif', 'gif'),
  'image/avif': image('image/jpeg', 'jpg'),
  'image/tiff': image('image/jpeg', 'jpg'),
  'audio/mpeg': audio('audio/mpeg', 'mp3'),
  'audio/x-m4a': audio('audio/mp4', 'm4a', 'mp4'),
  'audio/mp4': audio('audio/mp4', 'm4a', 'mp4'),
  'audio/ogg': audio('audio/ogg', 'ogg', 'oga', 'opus'),
  'audio/opus': audio('audio/ogg', 'opus', 'ogg'),
  'audio/ogg; codecs=opus': audio('audio/ogg', 'opus', 'ogg'),
  'audio/wav': audio('audio/wav', 'wav'),
  'audio/vnd.wave': audio('audio/wav', 'wav'),
  'audio/aac': audio('audio/aac', 'aac'),
  'audio/flac': audio('audio/flac', 'flac'),
  'audio/x-flac': audio('audio/flac', 'flac'),
  'audio/amr': audio('audio/amr', 'amr'),
  [`${OFFICE}.wordprocessingml.document`]: document(`${OFFICE}.wordprocessingml.document`, 'docx'),
  [`${OFFICE}.spreadsheetml.sheet`]: document(`${OFFICE}.spreadsheetml.sheet`, 'xlsx'),
  [`${OFFICE}.presentationml.presentation`]: document(`${OFFICE}.presentationml.presentation`, 'pptx'),
  [`${OPEN}.text`]: document(`${OPEN}.text`, 'odt'),
  [`${OPEN}.spreadsheet`]: document(`${OPEN}.spreadsheet`, 'ods'),
  [`${OPEN}.presentation`]: document(`${OPEN}.presentation`, 'odp'),
  'application/rtf': document('application/rtf', 'rtf'),
};

/** The older office files share one container; its name says which it is. */
const OLD_OFFICE: Record<string, FileKind> = {
  doc: document('application/msword', 'doc'),
  xls: document('application/vnd.ms-excel', 'xls'),
  ppt: document('application/vnd.ms-powerpoint', 'ppt'),
};

const WEBM_AUDIO = audio('audio/webm', 'webm', 'weba');
const MP4_AUDIO = audio('audio/mp4', 'm4a', 'mp4');

/** Bytes in which a recording declares its tracks, and a page would begin. */
const HEAD_BYTES = 64 * 1024;

/** What a file is, by its bytes; its name counts only among the older office files. Null: not one of those that may be sent. */
export async function kindOfFile(bytes: Buffer, name: string): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return isPlainText(bytes) ? TEXT : null;
  const mime: string = found.mime;
  if (mime === 'application/x-cfb')
    return OLD_OFFICE[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
  if (mime === 'video/webm' || mime === 'video/matroska' || mime === 'audio/webm')
    return hasTracks(bytes, 'A_', 'V_') ? WEBM_AUDIO : null;
  if (mime === 'video/mp4' || mime === 'video/quicktime')
    return hasTracks(bytes, 'soun', 'vide') ? MP4_AUDIO : null;
  const kind = KINDS[mime] ?? null;
  // Pictures are written anew, so what else such a file was is gone. Everything else has to be only what it says.
  if (kind && kind.group !== 'image' && hasMarkup(bytes.subarray(0, 1_024))) return null;
  return kind;
}

/** A recording has a track of sound and none of pictures; a container's tracks are named in clear text. */
function hasTracks(bytes: Buffer, sound: string, picture: string): boolean {
  // The index of an MP4 may stand at its end.
  const parts = [bytes.subarray(0, HEAD_BYTES), bytes.subarray(Math.max(0, bytes.length - HEAD_BYTES))];
  const has = (mark: string) => parts.some((part) => part.includes(mark, 0, 'latin1'));
  return has(sound) && !has(picture);
}

/** UTF-8 without control characters that is no page, no vector image and no script. */
function isPlainText(bytes: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant.
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return false;
  const start = text.replace(/^[\s\ufeff]+/, '').slice(0, 1_024);
  return !/^(<|#!)/.test(start) && !hasMarkup(bytes.subarray(0, 1_024));
}

/** Something a browser that guesses could take for a page. */
const hasMarkup = (head: Buffer) =>
  /<\s*(!doctype\s+html|html|script|svg|iframe|object|embed)\b/i.test(head.toString('latin1'));
