import { ownStateEndpoint, threadHeadEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const GET = serve(threadHeadEndpoint);
export const PATCH = serve(ownStateEndpoint);
