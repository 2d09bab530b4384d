import { autoReplyEndpoint, setAutoReplyEndpoint } from '@/lib/api/auto-reply';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(autoReplyEndpoint),
  PUT: serve(setAutoReplyEndpoint),
});
