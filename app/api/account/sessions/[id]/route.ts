import { endSessionEndpoint } from '@/lib/api/account';
import { serve } from '@/lib/next/serve';

export const DELETE = serve(endSessionEndpoint);
