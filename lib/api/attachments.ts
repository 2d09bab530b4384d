import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { beginUpload } from '@/lib/domain/attachments/commands/begin-upload';
import { deleteAttachment } from '@/lib/domain/attachments/commands/delete-attachment';
import { completeUpload, uploadWhole } from '@/lib/domain/attachments/complete-upload';
import { attachmentFile, attachmentThumbnail } from '@/lib/domain/attachments/queries';
import { receivePart, uploadStateOf } from '@/lib/domain/attachments/receive-part';
import {
  attachmentTarget,
  attachmentView,
  beginUploadInput,
  MEGABYTE,
  PART_BYTES,
  partTarget,
  uploadState,
} from '@/lib/domain/attachments/schema';

const person = { tag: 'Attachments', access: 'person' as const };
/** A file in one request is held in memory; what is larger comes in parts. */
const WHOLE_BYTES = 32 * MEGABYTE;
const bytes = z.custom<Buffer>((value) => Buffer.isBuffer(value));

/** A file in one form, or the announcement of one whose parts follow. */
const uploadInput = z
  .strictObject({
    name: beginUploadInput.shape.name.optional(),
    size: beginUploadInput.shape.size.optional(),
    voice: beginUploadInput.shape.voice,
    file: z.strictObject({ name: z.string().max(1_000), bytes }).optional(),
  })
  .refine(({ name, size, file }) => (file ? !name && !size : name && size), {
    path: ['file'],
    message: 'Send a form with a file, or the name and size of one whose parts follow.',
  });

/** Of a complete file, with what a screen shows of it; of an announced one, how to go on. */
const uploadAnswer = z.union([attachmentView, uploadState]);

export const uploadEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/attachments',
  summary: 'Upload a file as a form, or announce one whose parts follow',
  input: uploadInput,
  output: uploadAnswer,
  status: 201,
  limit: 'attachment.begin',
  takes: { kind: 'form', maxBytes: WHOLE_BYTES },
  creates: true,
  run: async (ctx, { file, name, size, voice }, claim): Promise<z.infer<typeof uploadAnswer>> =>
    file ? uploadWhole(ctx, file) : beginUpload(ctx, { name: name!, size: size!, voice }, claim),
});

export const uploadStateEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/attachments/{id}/upload',
  summary: 'How far an upload has come',
  input: attachmentTarget,
  output: uploadState,
  status: 200,
  run: uploadStateOf,
});

export const uploadPartEndpoint = endpoint({
  ...person,
  method: 'PUT',
  path: '/api/attachments/{id}/parts/{part}',
  summary: 'One part of an upload, as raw bytes; in order, each as often as need be',
  input: partTarget.extend({ bytes }),
  output: uploadState,
  status: 200,
  limit: 'attachment.part',
  takes: { kind: 'bytes', maxBytes: PART_BYTES },
  run: receivePart,
});

export const completeUploadEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/attachments/{id}/complete',
  summary: 'Judge a complete upload by its content; then it can be sent',
  input: attachmentTarget,
  output: attachmentView,
  status: 200,
  limit: 'attachment.begin',
  run: completeUpload,
});

export const attachmentEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/attachments/{id}',
  summary: 'The file itself, whole or by a range',
  input: attachmentTarget,
  status: 200,
  serves: 'file',
  run: attachmentFile,
});

export const thumbnailEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/attachments/{id}/thumbnail',
  summary: 'The small form of a picture',
  input: attachmentTarget,
  status: 200,
  serves: 'file',
  run: attachmentThumbnail,
});

export const deleteAttachmentEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/attachments/{id}',
  summary: "Remove one's own file that is not sent",
  input: attachmentTarget,
  status: 204,
  limit: 'attachment.delete',
  run: deleteAttachment,
});
