import { type CallOptions, call } from '@/lib/client/api';
import type { Attachment } from '@/lib/client/attachments';
import { putBytes } from '@/lib/client/send-bytes';
import type { UploadState as UploadStateDto, VoiceFacts } from '@/lib/domain/attachments/schema';
import type { OverWire } from '@/lib/shared/wire';

export type UploadState = OverWire<UploadStateDto>;

const base = '/api/attachments';
/** A scanner and a large picture take their time. */
const judgingMs = 120_000;

/** All throw ApiError. */
export const beginUpload = (
  file: { name: string; size: number; voice?: VoiceFacts },
  options: Pick<CallOptions, 'key' | 'signal'>,
) => call<UploadState>('POST', base, { body: { ...file }, ...options });

export const uploadState = (id: number, options: Pick<CallOptions, 'signal'>) =>
  call<UploadState>('GET', `${base}/${id}/upload`, options);

export const sendPart = (
  id: number,
  part: number,
  { bytes, ...options }: { bytes: Blob; signal: AbortSignal; onProgress: (sent: number) => void },
) => putBytes<UploadState>(`${base}/${id}/parts/${part}`, bytes, options);

export const completeUpload = (id: number, options: Pick<CallOptions, 'signal'>) =>
  call<Attachment>('POST', `${base}/${id}/complete`, { body: {}, timeoutMs: judgingMs, ...options });

export const deleteAttachment = (id: number) => call<void>('DELETE', `${base}/${id}`);
