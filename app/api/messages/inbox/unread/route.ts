import { inboxUnreadEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const GET = serve(inboxUnreadEndpoint);
