import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Says things until three of them failed, then ends by itself. */
const TALKER = `
  import { outliveOutput } from '@/lib/cli/lost-output';
  if (process.argv[1] !== 'bare') outliveOutput();
  let failed = 0;
  const say = (stream) => stream.write('words\\n', (error) => {
    if (error && (failed += 1) === 3) process.exit(7);
    setImmediate(say, stream === process.stdout ? process.stderr : process.stdout);
  });
  say(process.stdout);
`;

async function exitOf(mode: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', TALKER, mode], {
    cwd: path.join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, 'exit');
  return code;
}

test('a process whose output nobody reads any more goes on with its work', async () => {
  expect(await exitOf('outliving')).toBe(7);
});

test('which it would not do by itself', async () => {
  expect(await exitOf('bare')).not.toBe(7);
});
