import { readEndpoint } from '@/lib/api/messages';
import { serve } from '@/lib/next/serve';

export const PATCH = serve(readEndpoint);
