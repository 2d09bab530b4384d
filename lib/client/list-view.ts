import type { Folder } from '@/lib/client/messaging-types';
import type { ConversationKind } from '@/lib/domain/conversations/schema';

/** What a list shows, wish by wish. Without a folder and a label it is the inbox. */
export interface Criteria {
  folder?: string | number;
  label?: number;
  kind?: ConversationKind;
  unread?: boolean;
  person?: string;
}

const narrowed = 'view:';
const kinds: readonly string[] = ['direct', 'group', 'broadcast', 'system', 'support'];
const standing: readonly string[] = ['inbox', 'unread', 'pinned', 'snoozed', 'done', 'archived'];

/** The one key of a list: a folder or a label by itself, or everything together for what is narrowed further. */
export function folderOf(criteria: Criteria): Folder {
  const { folder, label, kind, unread, person } = criteria;
  if (!kind && !unread && !person) {
    if (label === undefined) return (folder ?? 'inbox') as Folder;
    if (folder === undefined) return `label:${label}`;
  }
  return `view:${paramsOf(criteria)}`;
}

export function criteriaOf(folder: Folder): Criteria {
  if (typeof folder === 'number') return { folder };
  if (folder.startsWith(narrowed)) return readParams(new URLSearchParams(folder.slice(narrowed.length)));
  if (folder.startsWith('label:')) return { label: Number(folder.slice('label:'.length)) };
  return { folder };
}

/** The part of an address that says what is listed; empty for the inbox. */
export function searchOf(folder: Folder): string {
  if (folder === 'inbox') return '';
  return `?${paramsOf(criteriaOf(folder))}`;
}

/** What an address asks to list; undefined when it says nothing of it, or nothing that makes sense. */
export function folderFromSearch(params: URLSearchParams): Folder | undefined {
  const criteria = readParams(params);
  return Object.keys(criteria).length === 0 ? undefined : folderOf(criteria);
}

/** In one order, so that equal wishes are equal texts. */
function paramsOf({ folder, label, kind, unread, person }: Criteria): URLSearchParams {
  const params = new URLSearchParams();
  if (folder !== undefined) params.set('folder', String(folder));
  if (label !== undefined) params.set('label', String(label));
  if (kind) params.set('kind', kind);
  if (unread) params.set('unread', 'true');
  if (person) params.set('person', person);
  return params;
}

function readParams(params: URLSearchParams): Criteria {
  const folder = folderIn(params.get('folder'));
  const label = idIn(params.get('label'));
  const kind = params.get('kind');
  const person = params.get('person');
  return {
    ...(folder !== undefined && { folder }),
    ...(label !== undefined && { label }),
    ...(kind && kinds.includes(kind) && { kind: kind as ConversationKind }),
    ...(params.get('unread') === 'true' && { unread: true }),
    ...(person && { person }),
  };
}

function folderIn(text: string | null): string | number | undefined {
  if (text !== null && standing.includes(text)) return text;
  return idIn(text);
}

function idIn(text: string | null): number | undefined {
  const id = Number(text);
  return text !== null && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
