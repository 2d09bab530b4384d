import { streamEndpoint } from '@/lib/api/live';
import { routes } from '@/lib/next/routes';
import { serveStream } from '@/lib/next/serve-stream';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serveStream(streamEndpoint) });
