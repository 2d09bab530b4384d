import { createLabelEndpoint, labelsEndpoint } from '@/lib/api/organising';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(labelsEndpoint),
  POST: serve(createLabelEndpoint),
});
