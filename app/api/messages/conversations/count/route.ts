import { conversationCountEndpoint } from '@/lib/api/conversations';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serve(conversationCountEndpoint) });
