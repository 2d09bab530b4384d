import { routes } from '@/lib/next/routes';
import { serveDocument } from '@/lib/next/serve-document';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serveDocument });
