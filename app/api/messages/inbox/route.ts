import { inboxEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const GET = serve(inboxEndpoint);
