import { reactEndpoint, unreactEndpoint } from '@/lib/api/marks';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PUT: serve(reactEndpoint),
  DELETE: serve(unreactEndpoint),
});
