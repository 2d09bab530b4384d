import { assignmentEnd } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const DELETE = serve(assignmentEnd);
