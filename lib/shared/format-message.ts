import formatCompiled from '@/lib/shared/format-compiled';
// @ts-expect-error: by its own name it would be this file again, which takes its place (`turbopack.resolveAlias`).
import formatWritten from '../../node_modules/use-intl/dist/esm/production/format-message/index.js';

type Format = typeof formatCompiled;

/**
 * How the server's bundle formats a text: those that pages send to their client components are compiled, its own are as written.
 * Browsers have `formatCompiled` alone.
 */
export default function formatMessage(...args: Parameters<Format>): ReturnType<Format> {
  return Array.isArray(args[1]) ? formatCompiled(...args) : formatWritten(...args);
}
formatMessage.raw = true;
