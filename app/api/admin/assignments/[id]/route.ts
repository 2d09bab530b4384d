import { assignmentEnd } from '@/lib/api/admin';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ DELETE: serve(assignmentEnd) });
