import { type CallOptions, call } from '@/lib/client/api';
import { type Attachment, attachmentIds } from '@/lib/client/attachments';
import type { DraftPage as DraftPageDto, DraftView } from '@/lib/domain/drafts/schema';
import type { OverWire } from '@/lib/shared/wire';

/** A draft as the browser holds it: times are ISO texts. */
export type Draft = OverWire<DraftView>;
export type DraftPage = OverWire<DraftPageDto>;
export type SavedDraft = { draftId: number; version: number; updatedAt: string };

/** What is written, and for whom. */
export type Written = {
  content: string;
  subject?: string;
  recipient?: string;
  replyToId?: number;
  newThread?: boolean;
  /** Files that wait with it. */
  attachments?: Attachment[];
};

const base = '/api/messages';

/** All throw ApiError; a save that is based on an old version throws a conflict, which carries the newer draft. */
export const draftPage = (
  query: { conversationId?: number; draftId?: number; cursor?: string; limit?: number },
  options?: Pick<CallOptions, 'signal'>,
) => call<DraftPage>('GET', `${base}/drafts`, { query, ...options });

export const saveDraft = (
  {
    attachments,
    ...body
  }: Written & { draftId?: number; version?: number; clientKey?: string; conversationId?: number },
  options: Pick<CallOptions, 'key' | 'keepalive' | 'signal'>,
) =>
  call<SavedDraft>('POST', `${base}/draft`, {
    body: { ...body, ...(attachments?.length ? { attachmentIds: attachmentIds(attachments) } : {}) },
    ...options,
  });

export const deleteDraft = (id: number) => call<void>('DELETE', `${base}/drafts/${id}`);
