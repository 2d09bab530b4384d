import { typingEndpoint } from '@/lib/api/live';
import { serve } from '@/lib/next/serve';

export const POST = serve(typingEndpoint);
