import type { AttachmentView } from '@/lib/domain/attachments/schema';
import type { OverWire } from '@/lib/shared/wire';

/** A file as the browser holds it. */
export type Attachment = OverWire<AttachmentView>;

export const attachmentIds = (files: readonly Attachment[] = []): number[] =>
  files.map(({ attachmentId }) => attachmentId);

export const fileHref = (id: number) => `/api/attachments/${id}`;
export const thumbnailHref = (id: number) => `/api/attachments/${id}/thumbnail`;

export type FileGroup = 'image' | 'audio' | 'document';

export function groupOf({ mediaType }: Pick<Attachment, 'mediaType'>): FileGroup {
  if (mediaType.startsWith('image/')) return 'image';
  return mediaType.startsWith('audio/') ? 'audio' : 'document';
}

/** What follows the last dot of a name, in capitals: PDF, DOCX. */
export const endingOf = (name: string): string => /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? '';

/** 1.4 MB, 312 KB: as people speak of sizes, in the reader's numerals. */
export function sizeWords(bytes: number, locale: string): string {
  const isLarge = bytes >= 1024 * 1024;
  const value = isLarge ? bytes / (1024 * 1024) : Math.max(1, Math.round(bytes / 1024));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: isLarge ? 1 : 0 }).format(value);
  return `${number} ${isLarge ? 'MB' : 'KB'}`;
}

/** 0:07, 12:40. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
