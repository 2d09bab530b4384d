import { auditLog } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const GET = serve(auditLog);
