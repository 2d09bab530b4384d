import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { idParam } from '@/lib/domain/identity/schema';
import { bulkProgress as progressOf } from '@/lib/domain/organising/bulk-progress';
import { changeFilter, createFilter, deleteFilter } from '@/lib/domain/organising/commands/keep-filter';
import { createFolder, deleteFolder, renameFolder } from '@/lib/domain/organising/commands/keep-folder';
import { changeLabel, createLabel, deleteLabel } from '@/lib/domain/organising/commands/keep-label';
import { starMessage } from '@/lib/domain/organising/commands/star-message';
import { startBulk } from '@/lib/domain/organising/commands/start-bulk';
import { undoBulk } from '@/lib/domain/organising/commands/undo-bulk';
import { countedFilters, ownFolders, ownLabels } from '@/lib/domain/organising/queries';
import {
  bulkAnswer,
  bulkInput,
  bulkProgress,
  countedFilterView,
  filterChange,
  filterInput,
  filterView,
  folderInput,
  folderView,
  labelChange,
  labelInput,
  labelView,
} from '@/lib/domain/organising/schema';

const person = { tag: 'Organising', access: 'person' as const };
const nothing = z.strictObject({});
const byId = z.strictObject({ id: idParam });
const starOutput = z.object({ messageId: z.number(), isStarred: z.boolean() });
const star = { ...person, input: byId, output: starOutput, status: 200 as const, limit: 'message.star' };

export const starEndpoint = endpoint({
  ...star,
  method: 'PUT',
  path: '/api/messages/{id}/star',
  summary: 'Star a message for oneself',
  run: (ctx, { id }) => starMessage(ctx, { messageId: id, starred: true }),
});

export const unstarEndpoint = endpoint({
  ...star,
  method: 'DELETE',
  path: '/api/messages/{id}/star',
  summary: 'Take the own star off a message',
  run: (ctx, { id }) => starMessage(ctx, { messageId: id, starred: false }),
});

export const foldersEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/folders',
  summary: 'Own folders',
  input: nothing,
  output: z.object({ folders: z.array(folderView) }),
  status: 200,
  run: async (ctx) => ({ folders: await ownFolders(ctx) }),
});

export const createFolderEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/folders',
  summary: 'Make a folder, at most 100',
  input: folderInput,
  output: folderView,
  status: 201,
  limit: 'folder.create',
  creates: true,
  run: (ctx, input, claim) => createFolder(ctx, input, claim),
});

export const renameFolderEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/folders/{id}',
  summary: 'Rename a folder',
  input: folderInput.extend(byId.shape),
  output: folderView,
  status: 200,
  limit: 'folder.rename',
  run: renameFolder,
});

export const deleteFolderEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/folders/{id}',
  summary: 'Remove a folder; its conversations stay',
  input: byId,
  status: 204,
  limit: 'folder.delete',
  run: deleteFolder,
});

export const labelsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/labels',
  summary: 'Own labels',
  input: nothing,
  output: z.object({ labels: z.array(labelView) }),
  status: 200,
  run: async (ctx) => ({ labels: await ownLabels(ctx) }),
});

export const createLabelEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/labels',
  summary: 'Make a coloured label, at most 100',
  input: labelInput,
  output: labelView,
  status: 201,
  limit: 'label.create',
  creates: true,
  run: (ctx, input, claim) => createLabel(ctx, input, claim),
});

export const changeLabelEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/labels/{id}',
  summary: "Change a label's name or colour",
  input: labelChange.extend(byId.shape),
  output: labelView,
  status: 200,
  limit: 'label.change',
  run: changeLabel,
});

export const deleteLabelEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/labels/{id}',
  summary: 'Remove a label, also from conversations',
  input: byId,
  status: 204,
  limit: 'label.delete',
  run: deleteLabel,
});

export const filtersEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/filters',
  summary: 'Saved filters, with how many conversations each finds',
  input: nothing,
  output: z.object({ filters: z.array(countedFilterView) }),
  status: 200,
  run: async (ctx) => ({ filters: await countedFilters(ctx) }),
});

export const createFilterEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/filters',
  summary: 'Save a filter, at most 100',
  input: filterInput,
  output: filterView,
  status: 201,
  limit: 'filter.create',
  creates: true,
  run: (ctx, input, claim) => createFilter(ctx, input, claim),
});

export const changeFilterEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/filters/{id}',
  summary: 'Change a saved filter',
  input: filterChange.extend(byId.shape),
  output: filterView,
  status: 200,
  limit: 'filter.change',
  run: changeFilter,
});

export const deleteFilterEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/filters/{id}',
  summary: 'Forget a saved filter',
  input: byId,
  status: 204,
  limit: 'filter.delete',
  run: deleteFilter,
});

export const bulkEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/conversations/bulk',
  summary: 'One act on many conversations, by ids or by a filter, in the background',
  input: bulkInput,
  output: bulkAnswer,
  status: 202,
  limit: 'conversation.bulk',
  creates: true,
  run: (ctx, input, claim) => startBulk(ctx, input, claim),
});

export const bulkProgressEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/bulk/{id}',
  summary: 'How far a bulk act came, and what failed',
  input: byId,
  output: bulkProgress,
  status: 200,
  polls: true,
  run: (ctx, { id }) => progressOf(ctx, id),
});

export const bulkUndoEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/conversations/bulk/{id}/undo',
  summary: 'Take a bulk act back, within ten seconds of its end',
  input: byId,
  output: bulkProgress,
  status: 200,
  limit: 'conversation.bulk-undo',
  run: async (ctx, { id }) => {
    await undoBulk(ctx, { id });
    return progressOf(ctx, id);
  },
});
