import { completeUploadEndpoint } from '@/lib/api/attachments';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ POST: serve(completeUploadEndpoint) });
