import { createFilterEndpoint, filtersEndpoint } from '@/lib/api/organising';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(filtersEndpoint),
  POST: serve(createFilterEndpoint),
});
