import { serveDocument } from '@/lib/next/serve-document';

export const GET = serveDocument;
