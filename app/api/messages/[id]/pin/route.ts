import { pinEndpoint, unpinEndpoint } from '@/lib/api/marks';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PUT: serve(pinEndpoint),
  DELETE: serve(unpinEndpoint),
});
