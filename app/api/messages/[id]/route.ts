import { deleteEndpoint, messageEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const GET = serve(messageEndpoint);
export const DELETE = serve(deleteEndpoint);
