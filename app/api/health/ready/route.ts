import { readyEndpoint } from '@/lib/api/operations';
import { serve } from '@/lib/next/serve';

export const GET = serve(readyEndpoint);
