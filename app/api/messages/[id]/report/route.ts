import { reportEndpoint } from '@/lib/api/moderation';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ POST: serve(reportEndpoint) });
