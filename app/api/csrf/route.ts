import { csrfEndpoint } from '@/lib/api/account';
import { serve } from '@/lib/next/serve';

export const GET = serve(csrfEndpoint);
