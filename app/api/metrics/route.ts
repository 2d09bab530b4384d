import { routes } from '@/lib/next/routes';
import { serveMetrics } from '@/lib/next/serve-metrics';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serveMetrics });
