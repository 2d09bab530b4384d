import { call } from '@/lib/client/api';
import { criteriaOf } from '@/lib/client/list-view';
import type { Folder, ThreadHead } from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';
import type {
  BulkAction,
  BulkProgress,
  CountedFilterView,
  FilterView,
  FolderView,
  LabelView,
} from '@/lib/domain/organising/schema';
import type { OverWire } from '@/lib/shared/wire';

export type OwnFolder = FolderView;
export type OwnLabel = LabelView;
export type Order = {
  folder?: number | null;
  labels?: number[];
  snoozedUntil?: string | null;
  done?: boolean;
};

const base = '/api/messages';

/** A person's own order of their messages. All throw ApiError. */
export const orderConversation = (id: number, body: Order) =>
  call<ThreadHead>('PATCH', `${base}/conversations/${id}`, { body });

export const setStar = (messageId: number, isStarred: boolean) =>
  call<unknown>(isStarred ? 'PUT' : 'DELETE', `${base}/${messageId}/star`, isStarred ? { body: {} } : {});

export const ownFolders = (signal?: AbortSignal) =>
  call<{ folders: OwnFolder[] }>('GET', `${base}/folders`, { signal }).then(({ folders }) => folders);

export const ownLabels = (signal?: AbortSignal) =>
  call<{ labels: OwnLabel[] }>('GET', `${base}/labels`, { signal }).then(({ labels }) => labels);

export const createFolder = (name: string) =>
  call<OwnFolder>('POST', `${base}/folders`, { body: { name }, key: newKey() });

export const renameFolder = (id: number, name: string) =>
  call<OwnFolder>('PATCH', `${base}/folders/${id}`, { body: { name } });

export const deleteFolder = (id: number) => call<void>('DELETE', `${base}/folders/${id}`);

export const createLabel = (name: string, hue: number) =>
  call<OwnLabel>('POST', `${base}/labels`, { body: { name, hue }, key: newKey() });

export const renameLabel = (id: number, name: string) =>
  call<OwnLabel>('PATCH', `${base}/labels/${id}`, { body: { name } });

export const deleteLabel = (id: number) => call<void>('DELETE', `${base}/labels/${id}`);

export const recolourLabel = (id: number, hue: number) =>
  call<OwnLabel>('PATCH', `${base}/labels/${id}`, { body: { hue } });

export type OwnFilter = CountedFilterView;

export const ownFilters = (signal?: AbortSignal) =>
  call<{ filters: OwnFilter[] }>('GET', `${base}/filters`, { signal }).then(({ filters }) => filters);

export const createFilter = (name: string, folder: Folder) =>
  call<FilterView>('POST', `${base}/filters`, {
    body: { name, criteria: { ...criteriaOf(folder) } },
    key: newKey(),
  });

export const renameFilter = (id: number, name: string) =>
  call<FilterView>('PATCH', `${base}/filters/${id}`, { body: { name } });

export const deleteFilter = (id: number) => call<void>('DELETE', `${base}/filters/${id}`);

export type Progress = OverWire<BulkProgress>;
/** One act on conversations by their ids, or on all that a list shows. */
export type BulkAct = { action: BulkAction; label?: number; folder?: number | null };

export const startBulk = (act: BulkAct, what: { ids: number[] } | { list: Folder }) =>
  call<{ jobId: number; total: number }>('POST', `${base}/conversations/bulk`, {
    body: { ...act, ...('ids' in what ? what : { filter: { ...criteriaOf(what.list) } }) },
    key: newKey(),
  });

export const bulkProgress = (jobId: number) => call<Progress>('GET', `${base}/conversations/bulk/${jobId}`);

export const undoBulk = (jobId: number) =>
  call<Progress>('POST', `${base}/conversations/bulk/${jobId}/undo`, { body: {} });
