import { replyEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const POST = serve(replyEndpoint);
