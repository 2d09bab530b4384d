import { z } from 'zod';
import { pool } from '@/db/client';
import { endpoint } from '@/lib/api/endpoint';
import { AppError } from '@/lib/platform/errors';

const open = {
  tag: 'Operations',
  access: 'public' as const,
  method: 'GET' as const,
  status: 200 as const,
  input: z.strictObject({}),
};

export const liveEndpoint = endpoint({
  ...open,
  path: '/api/health/live',
  summary: 'The process answers',
  // A probe shall notice when pages are no longer served.
  servedByNext: true,
  output: z.object({ status: z.literal('ok') }),
  run: async () => ({ status: 'ok' as const }),
});

export const readyEndpoint = endpoint({
  ...open,
  path: '/api/health/ready',
  summary: 'The database answers and is migrated',
  output: z.object({ status: z.literal('ok') }),
  run: async () => {
    const rows = await pool().sql`select 1 from installation`;
    if (rows.length === 0)
      throw new AppError('unavailable', 'The database is not ready.', { retryAfterS: 2 });
    return { status: 'ok' as const };
  },
});

export const metricsEndpoint = endpoint({
  ...open,
  path: '/api/metrics',
  summary: 'Prometheus text; with the METRICS_TOKEN bearer or from this machine',
  servedByNext: true,
  run: () => Promise.reject(new Error('Metrics have their own handler.')),
});

export const openApiEndpoint = endpoint({
  ...open,
  path: '/api/openapi.json',
  summary: 'This contract as OpenAPI 3.1',
  servedByNext: true,
  run: () => Promise.reject(new Error('The document has its own handler.')),
});
