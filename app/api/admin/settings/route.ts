import { settingsChange, settingsRead } from '@/lib/api/admin';
import { serve } from '@/lib/next/serve';

export const GET = serve(settingsRead);
export const PUT = serve(settingsChange);
