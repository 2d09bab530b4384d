import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { asPortFailure, assertPortFree, webPort } from '@/lib/cli/port';

afterEach(() => vi.unstubAllEnvs());

test('the port is 3000 unless PORT says otherwise', () => {
  vi.stubEnv('PORT', undefined);
  expect(webPort()).toBe(3000);
  vi.stubEnv('PORT', '8080');
  expect(webPort()).toBe(8080);
});

test.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused in one sentence', (port) => {
  vi.stubEnv('PORT', port);
  expect(() => webPort()).toThrow(`PORT must be a number from 1 to 65535, not "${port}".`);
});

test('a taken port is told before anything slow begins, and a free one passes', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(assertPortFree(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is already in use;`);
  other.close();
  await once(other, 'close');
  await expect(assertPortFree(port, '127.0.0.1')).resolves.toBeUndefined();
});

test('other failures to listen have their own words, and unknown ones stay as they are', () => {
  const failed = (code: string) =>
    asPortFailure(Object.assign(new Error('listen'), { code }), 80, '192.0.2.7');
  expect((failed('EACCES') as Error).message).toMatch(/^Port 80 needs more rights/);
  expect((failed('EADDRNOTAVAIL') as Error).message).toMatch(/^HOST 192\.0\.2\.7 is not an address/);
  expect((failed('EMFILE') as Error).message).toBe('listen');
});
