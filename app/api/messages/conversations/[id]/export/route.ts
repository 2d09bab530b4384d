import { exportConversationEndpoint } from '@/lib/api/forwarding';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serve(exportConversationEndpoint) });
