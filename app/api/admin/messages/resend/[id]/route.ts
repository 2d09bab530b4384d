import { resendEndpoint } from '@/lib/api/queue';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ POST: serve(resendEndpoint) });
