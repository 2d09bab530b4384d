import { useQuery } from '@tanstack/react-query';
import { keys } from '@/lib/client/cache-keys';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import {
  type OwnFilter,
  type OwnFolder,
  type OwnLabel,
  ownFilters,
  ownFolders,
  ownLabels,
} from '@/lib/client/organising-calls';

const noFolders: OwnFolder[] = [];
const noLabels: OwnLabel[] = [];

/**
 * Staff's own folders and labels, fetched once and again when another device changed them. Patients' lists stay simple and load
 * neither.
 */
export function useOwnOrder(): { isOffered: boolean; folders: OwnFolder[]; labels: OwnLabel[] } {
  const isOffered = useMessaging().client.reader.role !== 'patient';
  const options = { enabled: isOffered, staleTime: Number.POSITIVE_INFINITY };
  const folders = useQuery({
    ...options,
    queryKey: keys.folders,
    queryFn: ({ signal }) => ownFolders(signal),
  });
  const labels = useQuery({ ...options, queryKey: keys.labels, queryFn: ({ signal }) => ownLabels(signal) });
  return { isOffered, folders: folders.data ?? noFolders, labels: labels.data ?? noLabels };
}

const noFilters: OwnFilter[] = [];

/** Staff's saved filters with how many conversations each finds. */
export function useOwnFilters(): OwnFilter[] {
  const isOffered = useMessaging().client.reader.role !== 'patient';
  const { data } = useQuery({
    queryKey: keys.filters,
    queryFn: ({ signal }) => ownFilters(signal),
    enabled: isOffered,
  });
  return data ?? noFilters;
}

const noCounts: Record<string, number> = {};

/** How many conversations are pinned, snoozed and done, and lie in each own folder, by its id. */
export function useFolderCounts(): Record<string, number> {
  const { data } = useQuery({
    queryKey: keys.unread,
    queryFn: ({ signal }) => calls.unreadCounts({ signal }),
  });
  return data?.folders ?? noCounts;
}
