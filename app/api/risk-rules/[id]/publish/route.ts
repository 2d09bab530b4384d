import { publishRulesEndpoint } from '@/lib/api/risk-rules';
import { routes } from '@/lib/next/routes';
import { serve } from '@/lib/next/serve';

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: serve(publishRulesEndpoint),
});
