import { call } from '@/lib/client/api';
import { newKey } from '@/lib/client/new-key';
import type { BulkAnswer, BulkPreview, BulkProgress } from '@/lib/domain/bulk/schema';
import type { OverWire } from '@/lib/shared/wire';

export type BulkState = OverWire<BulkProgress>;
export interface BulkDraft {
  recipients?: string[];
  cohortId?: number;
  subject: string | null;
  content: string;
}

const base = '/api/messages/bulk';
const written = (draft: BulkDraft) => ({ ...draft, format: 'markdown' });

export const previewBulk = (draft: BulkDraft, signal?: AbortSignal) =>
  call<BulkPreview>('POST', `${base}/preview`, { body: written(draft), signal });

export const sendBulk = (draft: BulkDraft, confirmedCount: number, key = newKey()) =>
  call<BulkAnswer>('POST', base, { body: { ...written(draft), confirmedCount, hold: true }, key });

export const bulkState = (id: number, signal?: AbortSignal) =>
  call<BulkState>('GET', `${base}/${id}`, { signal });

export const stopBulk = (id: number) => call<BulkState>('POST', `${base}/${id}/stop`, { body: {} });
