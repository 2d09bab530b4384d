import { changePreferencesEndpoint, preferencesEndpoint } from '@/lib/api/account';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(preferencesEndpoint),
  PATCH: serve(changePreferencesEndpoint),
});
