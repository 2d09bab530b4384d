import { changeTaskEndpoint } from '@/lib/api/tasks';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PATCH: serve(changeTaskEndpoint),
});
