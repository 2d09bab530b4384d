/** Where what became of each copy of a bulk message stands. */
export const bulkResultOf = (batchId: number) => `/groups/bulk/${batchId}`;

/** Where a reader's announcements stand, by where their conversations do. */
export const announcementsOf = (basePath: string) =>
  basePath.startsWith('/console') ? '/console/broadcast' : '/groups/announcements';
