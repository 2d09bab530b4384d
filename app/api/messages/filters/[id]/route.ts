import { changeFilterEndpoint, deleteFilterEndpoint } from '@/lib/api/organising';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PATCH: serve(changeFilterEndpoint),
  DELETE: serve(deleteFilterEndpoint),
});
