import { describe, expect, test } from 'vitest';
import { checkPassword, isCommonPassword, passwordProblem } from '@/lib/domain/identity/password-rules';
import { AppError } from '@/lib/platform/errors';

describe('a new password', () => {
  test.each([
    'demo-healing-space-2026',
    'wet lamp counts nine',
    'Übergrößenträger42',
    '🦊 runs over 7 hills',
  ])('may be "%s"', async (password) => expect(await passwordProblem(password)).toBeNull());

  test.each(['short', '12345678901', 'eleven char'])(
    'is refused when it is short: "%s"',
    async (password) => {
      expect(await passwordProblem(password)).toMatch(/at least 12 characters/);
    },
  );

  test.each([
    '123qweasdzxc',
    'QWERTY123456',
    'password2026!!',
    '!!password!!99',
    'abcabcabcabc',
    'passwordpassword',
    'aaaaaaaaaaaaaa',
    '202611202026',
  ])('is refused when many use it: "%s"', async (password) =>
    expect(await isCommonPassword(password)).toBe(true),
  );

  test('is refused when it is its owner written out', async () => {
    expect(await passwordProblem('maria.santos1', ['maria', 'Maria Santos', ''])).toMatch(
      /without your name/,
    );
    expect(await passwordProblem('maria drinks 9 cups of tea', ['maria', 'Maria Santos'])).toBeNull();
  });

  test('names the field at fault', async () => {
    const refused = checkPassword('short', [], 'newPassword');
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({
      code: 'invalid_request',
      data: { fields: [{ path: 'newPassword' }] },
    });
  });
});
