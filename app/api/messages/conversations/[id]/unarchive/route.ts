import { unarchiveConversationEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const PATCH = serve(unarchiveConversationEndpoint);
