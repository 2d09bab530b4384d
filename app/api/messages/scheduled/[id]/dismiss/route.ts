import { dismissScheduledEndpoint } from '@/lib/api/scheduled';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PATCH: serve(dismissScheduledEndpoint),
});
