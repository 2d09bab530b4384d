import { block, unblock } from '@/lib/api/blocking';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ POST: serve(block), DELETE: serve(unblock) });
