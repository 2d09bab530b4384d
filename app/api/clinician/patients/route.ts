import { patientsEndpoint } from '@/lib/api/clinician';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({ GET: serve(patientsEndpoint) });
