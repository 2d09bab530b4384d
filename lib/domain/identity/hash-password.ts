import { hash, verify } from '@node-rs/argon2';
import { singleton } from '@/lib/platform/process';

/** Argon2id (the library's default kind) with 19 MiB, two passes, one lane. Source: quality.md, sign-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** How often this process compared a password: tests prove with it that an unknown name costs the same work. */
export const passwordWork = () => singleton('password-work', () => ({ verifications: 0 }));

/** A password as an Argon2id PHC string with a fresh salt. Takes tens of milliseconds: never call it holding a connection. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/** True when the password fits. Without a hash (unknown name, no password set) the same work ends in false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  passwordWork().verifications += 1;
  const isMatch = await verify(passwordHash ?? (await decoyHash()), normal(password));
  return isMatch && passwordHash !== null;
}

/** Keyboards write the same letter in more than one way; NFKC makes them one. Source: NIST SP 800-63B. */
const normal = (password: string) => password.normalize('NFKC');

/** Made once per process and at the cost of every other hash, so that verifying against it takes as long. */
function decoyHash(): Promise<string> {
  return singleton('decoy-hash', () => hash('nobody has this password', COST));
}
