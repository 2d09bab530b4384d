import { PASSWORD_MIN } from '@/lib/domain/identity/schema';
import { AppError } from '@/lib/platform/errors';
import { singleton } from '@/lib/platform/process';

/** Shorter stems ("anna2026anna") say nothing about how often a password is used. Characters. */
const STEM_MIN = 4;

/**
 * Throws invalid_request, naming `path`, for a password that is too short, often used, or built from what is known of its owner
 * (`about`: username, name, e-mail).
 */
export async function checkPassword(
  password: string,
  about: string[] = [],
  path = 'password',
): Promise<void> {
  const problem = await passwordProblem(password, about);
  if (problem) throw new AppError('invalid_request', problem, { fields: [{ path, message: problem }] });
}

/** What is wrong with a password, in words for its owner; null when it may be used. */
export async function passwordProblem(password: string, about: string[] = []): Promise<string | null> {
  if (Array.from(password).length < PASSWORD_MIN) return `Use at least ${PASSWORD_MIN} characters.`;
  if (await isCommonPassword(password)) return 'Many people use this password. Please choose another one.';
  if (isAbout(password, about)) return 'Please choose a password without your name in it.';
  return null;
}

/**
 * True for one of the 49,000 most used passwords, also with digits and signs around it, and for repeats such as
 * `abcabcabcabc`. The list is bundled; nothing is asked of anyone.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  const common = await commonPasswords();
  const plain = password.normalize('NFKC').toLowerCase();
  const stem = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (common.has(plain) || /^(.{1,6})\1+$/u.test(plain) || !/\p{L}.*\p{L}/u.test(plain)) return true;
  const unit = /^(.+?)\1+$/u.exec(stem)?.[1] ?? stem;
  return [stem, unit].some((part) => part.length >= STEM_MIN && common.has(part));
}

/** What remains of the password without the owner's own words must be a password of its own. */
function isAbout(password: string, about: string[]): boolean {
  const words = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= STEM_MIN);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  return rest.length < password.length && rest.length < PASSWORD_MIN / 2;
}

/** Read on first use only: half a megabyte that most processes never need. */
function commonPasswords(): Promise<Set<string>> {
  return singleton('common-passwords', async () => {
    const { dictionary } = await import('@zxcvbn-ts/language-common');
    return new Set(dictionary['passwords-common']);
  });
}
