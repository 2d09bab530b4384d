import type { Endpoint } from '@/lib/api/endpoint';
import * as live from '@/lib/api/live';
import * as messages from '@/lib/api/messages';
import * as operations from '@/lib/api/operations';

/** The whole HTTP contract. The route files serve exactly these; a test compares both. */
export const ENDPOINTS: readonly Endpoint[] = [messages, live, operations].flatMap(
  (area) => Object.values(area) as unknown as Endpoint[],
);
