import { serve } from '@/lib/cli/serve';

/** `npm run dev`: the same as start, with hot reload instead of a build. */
export function run(): Promise<void> {
  return serve({ isDevelopment: true });
}
