import { settingsChange, settingsRead } from '@/lib/api/admin';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: serve(settingsRead),
  PUT: serve(settingsChange),
});
