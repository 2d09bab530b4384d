import { groupLeaveEndpoint } from '@/lib/api/groups';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ DELETE: serve(groupLeaveEndpoint) });
