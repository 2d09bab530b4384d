import { userCreate, userList } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const GET = serve(userList);
export const POST = serve(userCreate);
