import { forwardEndpoint } from '@/lib/api/forwarding';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ POST: serve(forwardEndpoint) });
