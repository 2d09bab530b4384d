import { addShiftEndpoint, onCallEndpoint } from '@/lib/api/on-call';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(onCallEndpoint),
  POST: serve(addShiftEndpoint),
});
