import { block, unblock } from '@/lib/api/blocking';
import { serve } from '@/lib/next/serve';

export const POST = serve(block);
export const DELETE = serve(unblock);
