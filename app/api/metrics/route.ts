import { serveMetrics } from '@/lib/next/serve-metrics';

export const GET = serveMetrics;
