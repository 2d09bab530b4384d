import { ownStateEndpoint, threadHeadEndpoint } from '@/lib/api/conversations';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(threadHeadEndpoint),
  PATCH: serve(ownStateEndpoint),
});
