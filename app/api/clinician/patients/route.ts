import { patientsEndpoint } from '@/lib/api/clinician';
import { serve } from '@/lib/next/serve';

export const GET = serve(patientsEndpoint);
