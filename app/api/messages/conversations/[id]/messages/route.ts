import { sendToConversationEndpoint, threadEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const GET = serve(threadEndpoint);
export const POST = serve(sendToConversationEndpoint);
