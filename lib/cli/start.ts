import { serve } from '@/lib/cli/serve';

/** `npm start`: prepare everything, then web and worker in one process until a signal. */
export function run(): Promise<void> {
  return serve({ isDevelopment: false });
}
