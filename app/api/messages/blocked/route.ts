import { blockedList } from '@/lib/api/blocking';
import { serve } from '@/lib/next/serve';

export const GET = serve(blockedList);
