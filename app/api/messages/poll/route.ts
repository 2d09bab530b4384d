import { pollEndpoint } from '@/lib/api/live';
import { serve } from '@/lib/next/serve';

export const GET = serve(pollEndpoint);
