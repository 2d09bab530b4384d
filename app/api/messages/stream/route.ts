import { streamEndpoint } from '@/lib/api/live';
import { openStream } from '@/lib/domain/live/stream';
import { serveStream } from '@/lib/next/serve-stream';

export const GET = serveStream(streamEndpoint, openStream);
