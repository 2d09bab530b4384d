import { call } from '@/lib/client/api';
import type { ThreadHead } from '@/lib/client/messaging-types';
import { newKey } from '@/lib/client/new-key';
import type { FolderView, LabelView } from '@/lib/domain/organising/schema';

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
