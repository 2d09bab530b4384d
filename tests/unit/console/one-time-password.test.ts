import { expect, test } from 'vitest';
import { oneTimePassword } from '@/components/console/users/one-time-password';
import { passwordProblem } from '@/lib/domain/identity/password-rules';

test('a one-time password is accepted, unlike the one before, and has no look-alikes', async () => {
  const made = Array.from({ length: 200 }, oneTimePassword);
  expect(new Set(made).size).toBe(made.length);
  for (const password of made) {
    expect(password).toMatch(/^(?:[a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
    expect(await passwordProblem(password)).toBeNull();
  }
});
