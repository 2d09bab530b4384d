import { StartFailure } from '@/db/embedded/failure';

const required = ['NEXTAUTH_SECRET', 'NEXTAUTH_URL', 'HEALING_KEK'] as const;

/** Values from examples and tests: public, so as good as none. */
const publicValues = /change.?me|example|placeholder|test-secret|your-?secret|^(secret|password|0+|a+|1+)$/i;

/**
 * With a database of one's own the secrets must be given, so that no restart or second instance invents others.
 * Throws StartFailure that names the variable, never its value.
 */
export function assertProductionSecrets(source: Record<string, string | undefined>): void {
  const missing = required.filter((name) => !source[name]);
  if (missing.length > 0) {
    throw new StartFailure(`With DATABASE_URL these must be set as well: ${missing.join(', ')}.`);
  }
  const secret = source.NEXTAUTH_SECRET as string;
  if (secret.length < 32 || publicValues.test(secret) || isOneLetter(secret)) {
    throw new StartFailure('NEXTAUTH_SECRET must be at least 32 random characters and not a known default.');
  }
  for (const key of keysOf(source.HEALING_KEK as string)) {
    if (key.length !== 32 || new Set(key).size < 8) {
      throw new StartFailure('HEALING_KEK must be 32 random bytes in base64 and not a known default.');
    }
  }
}

/** `version:base64` pairs or a bare value, as in lib/platform/env. */
function keysOf(text: string): Buffer[] {
  return text.split(',').map((pair) => Buffer.from(pair.trim().replace(/^\d+:/, ''), 'base64'));
}

function isOneLetter(text: string): boolean {
  return new Set(text).size === 1;
}
