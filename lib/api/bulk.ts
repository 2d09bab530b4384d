import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { stopBulk } from '@/lib/domain/bulk/commands/stop-bulk';
import { bulkBatches, bulkProgress, previewBulk } from '@/lib/domain/bulk/queries';
import {
  bulkAnswer,
  bulkInput,
  bulkList,
  bulkPreview,
  bulkPreviewInput,
  bulkTarget,
  bulkProgress as progressShape,
} from '@/lib/domain/bulk/schema';

const person = { tag: 'Bulk messages', access: 'person' as const };

export const bulkEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/bulk',
  summary: 'One private copy to each of many own patients, with variables (clinical people)',
  input: bulkInput,
  output: bulkAnswer,
  status: 202,
  limit: 'bulk.create',
  creates: true,
  run: (ctx, input, claim) => createBulk(ctx, input, claim),
});

export const bulkPreviewEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/bulk/preview',
  summary: 'How many it reaches, the first copies, and for whom words are missing',
  input: bulkPreviewInput,
  output: bulkPreview,
  status: 200,
  limit: 'bulk.preview',
  run: previewBulk,
});

export const bulkListEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/bulk',
  summary: "One's bulk messages, newest first",
  input: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: bulkList,
  status: 200,
  run: bulkBatches,
});

export const bulkProgressEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/bulk/{id}',
  summary: 'Progress of a bulk message, with the result for each recipient',
  input: bulkTarget,
  output: progressShape,
  status: 200,
  polls: true,
  run: (ctx, { id }) => bulkProgress(ctx, id),
});

export const bulkStopEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/bulk/{id}/stop',
  summary: 'Send no further copies',
  input: bulkTarget,
  output: progressShape,
  status: 200,
  limit: 'bulk.stop',
  run: async (ctx, { id }) => {
    await stopBulk(ctx, { id });
    return bulkProgress(ctx, id);
  },
});
