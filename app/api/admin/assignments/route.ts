import { assignmentCreate, assignmentList } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const GET = serve(assignmentList);
export const POST = serve(assignmentCreate);
