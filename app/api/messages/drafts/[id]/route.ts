import { deleteDraftEndpoint } from '@/lib/api/drafts';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ DELETE: serve(deleteDraftEndpoint) });
