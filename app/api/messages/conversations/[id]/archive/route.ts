import { archiveConversationEndpoint } from '@/lib/api/conversations';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ PATCH: serve(archiveConversationEndpoint) });
