import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/platform/env';
import { singleton } from '@/lib/platform/process';

/** Purposes for which a key is derived; one key never serves two. */
type Purpose =
  | 'email-lookup'
  | 'audit-mac'
  | 'fingerprint'
  | 'network'
  | 'sign-in-name'
  | 'cursor'
  | 'csrf'
  | 'client-cache'
  | 'group-alias';

/** Purposes bound to stored rows follow the KEK; the rest follow the session secret and may change with it. */
const STORED: ReadonlySet<Purpose> = new Set([
  'email-lookup',
  'audit-mac',
  'fingerprint',
  'network',
  'sign-in-name',
  'group-alias',
]);

/** The key for one purpose, derived by HKDF-SHA-256 (RFC 5869). A KeyObject, because HMAC with a Buffer is five times slower. */
function purposeKey(purpose: Purpose): KeyObject {
  return singleton(`purpose-key:${purpose}`, () => {
    const source = STORED.has(purpose) ? oldestKek() : Buffer.from(env().NEXTAUTH_SECRET);
    return createSecretKey(Buffer.from(hkdfSync('sha256', source, '', `healing-space:${purpose}`, 32)));
  });
}

/** HMAC-SHA-256 of a text under the purpose's key. */
export function mac(purpose: Purpose, text: string | Buffer): Buffer {
  return createHmac('sha256', purposeKey(purpose)).update(text).digest();
}

/** Compare two MACs without telling how much agreed. */
export function isSameMac(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Key-encryption keys by version. `HEALING_KEK` is one base64 key (version 1) or `version:base64` pairs. */
export function keks(): Map<number, KeyObject> {
  return singleton('keks', () => {
    const entries = env()
      .HEALING_KEK.split(',')
      .map((part) => {
        const [version, encoded] = part.includes(':') ? part.split(':') : ['1', part];
        const key = Buffer.from(encoded ?? '', 'base64');
        if (key.length !== 32) throw new Error('HEALING_KEK must hold 32 bytes in base64.');
        return [Number(version), createSecretKey(key)] as const;
      });
    return new Map(entries.sort(([a], [b]) => a - b));
  });
}

/** Version under which new subject keys are wrapped. */
export const currentKekVersion = () => Math.max(...keks().keys());

function oldestKek(): Buffer {
  const [first] = keks().values();
  if (!first) throw new Error('HEALING_KEK is empty.');
  return first.export();
}
