import { z } from 'zod';
import { idInput, idParam } from '@/lib/domain/identity/schema';
import { requiredText } from '@/lib/shared/text';

/** Bytes that travel in one request of a resumable upload. Source: design.md, Files. */
export const PART_BYTES = 1024 * 1024;
export const MEGABYTE = 1024 * 1024;
/** Whatever the installation allows, a message has no more. */
export const ATTACHMENTS_MAX = 20;
/** Code points of a name, after it was made harmless. */
export const NAME_MAX = 120;
/** Bars of a drawn recording. */
export const WAVEFORM_MAX = 64;
/** A recording of an hour. */
const DURATION_MAX_MS = 3_600_000;

/** Files that go with a message, by id, in this order. */
export const attachmentIdsInput = z
  .array(idInput)
  .max(ATTACHMENTS_MAX)
  .refine((ids) => new Set(ids).size === ids.length, 'Name each file once.')
  .default([]);

/** What the recorder knows of a recording; nothing that needs to be true. */
const voiceInput = z.strictObject({
  durationMs: z.number().int().min(0).max(DURATION_MAX_MS),
  /** Loudness over time, 0 to 100. */
  waveform: z.array(z.number().int().min(0).max(100)).max(WAVEFORM_MAX),
});
export type VoiceFacts = z.output<typeof voiceInput>;

/** Announces a file whose bytes follow in parts. */
export const beginUploadInput = z.strictObject({
  name: requiredText(1_000),
  /** Bytes. */
  size: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  voice: voiceInput.optional(),
});
export type BeginUploadInput = z.output<typeof beginUploadInput>;

export const attachmentTarget = z.strictObject({ id: idParam });
export const partTarget = z.strictObject({ id: idParam, part: z.coerce.number().int().min(0).max(1_000) });

export const attachmentView = z.object({
  attachmentId: z.number(),
  /** Null once it was erased; then there is nothing to fetch either. */
  name: z.string().nullable(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  hasThumbnail: z.boolean(),
  /** Pixels of a picture, so that its place is there before it is. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** Recorded here. */
  isVoice: z.boolean(),
  durationMs: z.number().nullable(),
  waveform: z.array(z.number()).nullable(),
});
export type AttachmentView = z.infer<typeof attachmentView>;

/** A file on its way: send part number `partsReceived` next, until there are `parts`; then complete it. */
export const uploadState = z.object({
  attachmentId: z.number(),
  state: z.enum(['uploading', 'ready']),
  name: z.string(),
  size: z.number(),
  /** Bytes of every part but the last. */
  partSize: z.number(),
  parts: z.number(),
  partsReceived: z.number(),
});
export type UploadState = z.infer<typeof uploadState>;

export const partsOf = (size: number): number => Math.max(1, Math.ceil(size / PART_BYTES));
