import { typingWithEndpoint } from '@/lib/api/live';
import { serve } from '@/lib/next/serve';

export const GET = serve(typingWithEndpoint);
