import { userChange } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const PATCH = serve(userChange);
