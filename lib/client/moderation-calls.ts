import { call } from '@/lib/client/api';
import type { ReportReceipt } from '@/lib/domain/moderation/schema';
import type { ReportReason } from '@/lib/shared/report-reasons';

export type ReportWords = { reason: ReportReason; note: string; includeText: boolean };

/** Bring a message before the admins. Throws ApiError. */
export const reportMessage = (messageId: number, words: ReportWords, key: string) =>
  call<ReportReceipt>('POST', `/api/messages/${messageId}/report`, { body: words, key });
